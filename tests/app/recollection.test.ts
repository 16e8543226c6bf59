import fc from "fast-check";
import { expect, test } from "vitest";
import { generateModel } from "../../bench/generate.ts";
import { judgeProvince } from "../../src/app/check/findings.ts";
import { recollection } from "../../src/app/check/recollection.ts";
import { rehearsal } from "../../src/app/check/rehearsal.ts";
import type { Effects, ReadFile } from "../../src/app/effects.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import { remembering } from "../../src/source/remember.ts";
import { effects } from "./effects.ts";

type Texts = ReadonlyMap<string, string>;

const encoder = new TextEncoder();

/** A world whose folder of the model holds the files given; all else is as it is. */
function worldOf(folder: string, texts: Texts): Effects {
  const files = Array.from(texts, ([path, text]): ReadFile => ({ path, bytes: encoder.encode(text) }));
  return {
    ...effects,
    files: {
      ...effects.files,
      readFolder: async (asked, limits) =>
        asked === folder ? { files, refused: [] } : effects.files.readFolder(asked, limits),
    },
  };
}

async function textsOf(folder: string): Promise<Texts> {
  const { files } = await effects.files.readFolder(folder, { fileSize: 5_000_000, files: 1000 });
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

const folders = ["models/bench", "models/vinh-phuc", "models/soc-trang"];
const models = new Map<string, Texts>();
for (const folder of folders)
  models.set(
    folder,
    folder.endsWith("bench")
      ? new Map(generateModel(40).map(({ name, text }) => [`${folder}/${name}`, text]))
      : await textsOf(folder),
  );

/** What an edit looks for, and the lines that it puts in the place of the line that it found. */
const edits: Readonly<Record<string, readonly [pattern: RegExp, change: (line: string) => readonly string[]]>> = {
  "another name": [/name: /, (line) => [line.replace(/(name: \{? ?(?:vi: )?)/, "$1Mới ")]],
  "another date": [/\b(?:19|20)\d\d\b/, (line) => [line.replace(/\b(?:19|20)\d\d\b/g, "2013")]],
  "a field less": [/^ {4}\w+: /, () => []],
  "an owner less": [/owner: /, (line) => [line.replace(/,? *\bowner: [\w-]+/, "")]],
  "another owner": [/owner: /, (line) => [line.replace(/\bowner: [\w-]+/, "owner: khong-co")]],
  "the same owner": [/owner: agencies-/, (line) => [line.replace(/owner: [\w-]+/, "owner: agencies-1")]],
  retired: [/^ {2}[a-z][\w-]*:$/, (line) => [line, "    lifecycle: { retired: 2001 }"]],
  directly: [/via: /, (line) => [line.replace(/via: [\w-]+/, "via: direct")]],
  "another database": [/reads: \[/, (line) => [line.replace(/reads: \[/, "reads: [databases-2, ")]],
  "a block": [/^ {2}(?:applications|nodes)-\d+:$/, (line) => [line, "    realizes: [payment]"]],
  "another kind": [/kind: \w+/, (line) => [line.replace(/kind: \w+/, "kind: base")]],
  "a line more": [/^/, (line) => ["# một dòng mới", line]],
  "an entry twice": [/^ {2}[a-z][\w-]*: \{.*\}$/, (line) => [line, line.replace(/^ {2}/, "  them-")]],
  "a broken line": [/: /, (line) => [line.replace(": ", ": ]")]],
  "something in the header": [/^ {2}asOf: /, () => ["  asOf: 2016"]],
};
const edit = fc.record({
  how: fc.constantFrom(...Object.keys(edits), "undo"),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** `where`: which of the lines that an edit could change, as a part of all of them, so that it fits every text. */
function edited(texts: Texts, first: Texts, { how, where }: { readonly how: string; readonly where: number }): Texts {
  const [pattern, change] = edits[how] ?? [];
  if (!pattern || !change) return first;
  const found = [...texts].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, at) => (pattern.test(line) ? [{ path, at }] : [])),
  );
  const chosen = found[Math.floor(where * found.length)];
  if (!chosen) return texts;
  const lines = (texts.get(chosen.path) ?? "").split("\n");
  lines.splice(chosen.at, 1, ...change(lines[chosen.at] ?? ""));
  return new Map([...texts, [chosen.path, lines.join("\n")]]);
}

test("after any edits and rehearsals, what is found with the help of the past is what is found without it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...models.keys()),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      async (folder, edits) => {
        const texts = models.get(folder) ?? new Map<string, string>();
        const { remember, isSaidAlike, inTurn } = rehearsal(remembering());
        const past = recollection(remember, isSaidAlike);
        const now = async (current: Texts) => {
          const province = await loadProvince(folder, worldOf(folder, current), undefined, past);
          return judgeProvince(province, past);
        };
        let current = texts;
        let cold = await now(current);
        const rehearse = inTurn([folder], async () => expect(await now(current), "rehearsed").toEqual(cold));
        for (const one of edits) {
          await rehearse();
          current = edited(current, texts, one);
          cold = judgeProvince(await loadProvince(folder, worldOf(folder, current)));
          expect(await now(current), JSON.stringify(one)).toEqual(cold);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 240_000);
