import { expect, test } from "vitest";
import * as z from "zod";
import { readDocument } from "../../src/source/read-document.ts";
import { readFramework, targetsOf } from "../../src/source/read-framework.ts";
import { readGlossary, readRegistry } from "../../src/source/read-library.ts";
import { readSources } from "../../src/source/read-sources.ts";
import { brief, sourceFiles } from "./reading.ts";

const framework = `framework:
  id: thu
  version: "1.0"
  name: { vi: Khung thử, en: Trial }
layers:
  data: { name: { vi: Dữ liệu, en: Data }, order: 1, place: band }
blocks:
  data: { name: { vi: Kho dữ liệu, en: Store }, layer: data, necessity: mandatory }
`;

test("a framework is merged over its files; ids are unique in their section only", () => {
  const roles = "roles:\n  data: { name: { vi: Vai, en: Role } }\noutline:\n  - title: { vi: Căn cứ, en: Basis }\n";
  const { framework: read, diagnostics } = readFramework(sourceFiles({ "a.yaml": framework, "b.yaml": roles }));
  expect(diagnostics).toEqual([]);
  expect(read?.header.id).toBe("thu");
  expect(read?.blocks.get("data")?.layer).toBe("data");
  expect(read?.roles.get("data")?.id).toBe("data");
  expect(read?.outline.map(({ title }) => title.en)).toEqual(["Basis"]);
  expect(read && targetsOf(read).get("block")?.get("data")?.en).toBe("Store");
});

test("references of a framework are followed; those to sources when the library is given", () => {
  const text = framework.replace("layer: data,", "layer: dta, owner: data, source: luat,");
  const rules = (sources?: ReadonlyMap<string, { vi: string }>) =>
    readFramework(sourceFiles({ "a.yaml": text }), sources).diagnostics.map(brief);
  expect(rules()).toEqual(["reference/unknown 8:56", "reference/wrong-kind 8:68"]);
  expect(rules(new Map())).toEqual(["reference/unknown 8:56", "reference/wrong-kind 8:68", "reference/unknown 8:82"]);
  expect(rules(new Map([["luat", { vi: "Luật" }]]))).toEqual(["reference/unknown 8:56", "reference/wrong-kind 8:68"]);
});

test("pointers into a framework name section and id", () => {
  const { locate } = readFramework(sourceFiles({ "a.yaml": framework }));
  expect(locate({ element: "blocks/data", path: ["layer"] }).line).toBe(8);
  expect(locate({ element: "data" }).line).toBe(6);
  expect(locate({ element: "framework", path: ["version"] }).column).toBe(12);
});

test("a framework without a header, and faults in its entries", () => {
  const text = "blocks:\n  a: { name: A, layer: data, necessity: must }\nlayer: {}\n";
  const { framework: read, diagnostics } = readFramework(sourceFiles({ "a.yaml": text }));
  expect(read).toBeUndefined();
  expect(diagnostics.map(brief)).toEqual([
    "model/no-province 1:1",
    "schema/wrong-type 2:14",
    "reference/unknown 2:24",
    "schema/unknown-value 2:41",
    "model/unknown-section 3:1",
  ]);
});

test("sources are merged; one with a fault in a required field is left out", () => {
  const { sources, diagnostics } = readSources(
    sourceFiles({
      "a.yaml": "sources:\n  a: { title: A, kind: law }\n",
      "b.yaml": "sources:\n  b: { title: B, kind: lww }\n  c: { title: C, kind: law, url: c }\n",
    }),
  );
  expect([...sources.values()]).toEqual([
    { id: "a", title: { vi: "A" }, kind: "law" },
    { id: "c", title: { vi: "C" }, kind: "law" },
  ]);
  expect(diagnostics.map(({ rule, suggestions }) => [rule, suggestions[0]])).toEqual([
    ["schema/unknown-value", "law"],
    ["schema/invalid-format", undefined],
  ]);
});

test("a document by any schema, with places of its own", () => {
  const [file] = sourceFiles({ "m.yaml": "tree:\n  a: { weight: 1 }\n  b: { weight: x }\n" });
  const schema = z.strictObject({ tree: z.record(z.string(), z.strictObject({ weight: z.number() })) });
  const { value, diagnostics, locate, rawText } = readDocument(file ?? { path: "", bytes: new Uint8Array() }, schema);
  expect(value).toEqual({ tree: { a: { weight: 1 } } });
  expect(diagnostics.map(brief)).toEqual(["schema/wrong-type 3:16"]);
  expect(locate({ element: "tree", path: ["a", "weight"] }).column).toBe(16);
  expect(rawText("m.yaml")?.startsWith("tree:")).toBe(true);
});

test("registry and glossary", () => {
  const [registry, glossary, empty] = sourceFiles({
    "p.yaml":
      "regions: {}\nprovinces:\n  da-nang: { code: 48, name: Đà Nẵng, fullName: Thành phố Đà Nẵng, kind: city }\nsource: []\n",
    "g.yaml": "terms:\n  lgsp: { vi: Trục, en: Bus }\n",
    "e.yaml": "",
  });
  if (!registry || !glossary || !empty) throw new Error("three files");
  expect(readRegistry(registry).diagnostics.map(brief)).toEqual(["schema/quotes-needed 3:20"]);
  expect(readGlossary(glossary).value?.terms["lgsp"]?.en).toBe("Bus");
  expect(readGlossary(empty).diagnostics.map(brief)).toEqual(["file/empty 1:1"]);
});
