import fc from "fast-check";
import { expect, test } from "vitest";
import { readModel } from "../../src/source/read-model.ts";
import { remembering } from "../../src/source/remember.ts";
import { resolveReferences } from "../../src/source/resolve-references.ts";
import { known, sourceFiles } from "./reading.ts";

const header = 'province:\n  code: "48"\n  name: Đà Nẵng\n  framework: da-nang@1.0\n  asOf: 2014\n';
const texts = [
  header,
  "agencies:\n  a: { name: A, level: province }\n",
  "agencies:\n  a: { name: A, level: provinc }\n  b: { name: B, level: province }\n",
  "agencies:\n  c: { name: 'C }\n",
  "applications:\n  d: { name: D, owner: a, versoin: 1.10 }\n",
  "# không có gì\n",
  "applicatons: {}\n",
];

test("reading with a memory gives the same, whatever the files were before", () => {
  const folder = fc.record(
    { "a.yaml": fc.constantFrom(...texts), "b.yaml": fc.constantFrom(...texts), "c.yaml": fc.constantFrom(...texts) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(folder, { minLength: 1, maxLength: 5 }), (states) => {
      const remember = remembering();
      for (const state of states) {
        const files = sourceFiles(state as Record<string, string>);
        const [one, other] = [readModel(files, remember), readModel(files)];
        expect(one.diagnostics).toEqual(other.diagnostics);
        expect(one.model).toEqual(other.model);
        expect(one.declared).toEqual(other.declared);
        expect(resolveReferences(one, known)).toEqual(resolveReferences(other, known));
      }
    }),
    { numRuns: 150 },
  );
});

test("only files that changed are read again, also where size and time would not show it", () => {
  const remember = remembering();
  const read: string[] = [];
  const noting: typeof remember = (file, layout, again) =>
    remember(file, layout, () => {
      read.push(file.path);
      return again();
    });
  const state = (name: string) =>
    sourceFiles({ "a.yaml": header, "b.yaml": `agencies:\n  a: { name: ${name}, level: province }\n` });
  readModel(state("A"), noting);
  readModel(state("A"), noting);
  readModel(state("B"), noting);
  expect(read).toEqual(["a.yaml", "b.yaml", "b.yaml"]);
});
