import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import type { SourceFile } from "../../src/source/source-file.ts";
import { modelFiles, modelNames } from "./models.ts";
import { findingsIn } from "./stages.ts";

type Entry = readonly [section: string, id: string, value: unknown];

/** The entries of a model; the header is the one without an id. */
function entriesOf(name: string): readonly Entry[] {
  return modelFiles(name).flatMap(({ bytes }) =>
    Object.entries(load(new TextDecoder().decode(bytes)) as Readonly<Record<string, object>>).flatMap(
      ([section, content]): readonly Entry[] =>
        section === "province"
          ? [[section, "", content]]
          : Object.entries(content).map(([id, value]) => [section, id, value]),
    ),
  );
}

/** A model with faults of many kinds planted: what is found in a model in order would say little. */
function spoilt(entries: readonly Entry[]): readonly Entry[] {
  const strange = {
    nme: "A",
    level: "tỉnh",
    owner: "so-khong-co",
    parent: "vong-b",
    count: 0,
    lifecycle: { live: "30/02" },
  };
  return [
    ...entries,
    ["agencies", "la", strange],
    ["agencies", "vong-a", { name: "Vòng A", level: "province", parent: "vong-b" }],
    ["agencies", "vong-b", { name: "Vòng B", level: "province", parent: "vong-c" }],
    ["agencies", "vong-c", { name: "Vòng B", level: "province", parent: "vong-a" }],
    ["applications", "doi-a", { name: "A", owner: "vong-a", realizes: ["one-stop"], users: ["citizens"] }],
    ["applications", "doi-b", { name: "B", owner: "so-khong-co", realizes: ["one-stop"], users: ["citizens"] }],
    ["projects", "du-an-a", { name: "A", delivers: "doi-a" }],
    ["projects", "du-an-b", { name: "B", delivers: "doi-a" }],
    ["links", "lien-ket", { from: "doi-a", to: "khong-co" }],
  ];
}

/** The entries in files: one section and one entry after the other, in the order given. */
function written(files: readonly (readonly Entry[])[]): readonly SourceFile[] {
  return files.map((entries, index) => {
    const sections = new Map<string, Record<string, unknown> | unknown>();
    for (const [section, id, value] of entries)
      if (id === "") sections.set(section, value);
      else sections.set(section, { ...(sections.get(section) as object | undefined), [id]: value });
    const text = JSON.stringify(Object.fromEntries(sections), undefined, 1);
    return { path: `${index}.yaml`, bytes: new TextEncoder().encode(text) };
  });
}

/** A value with the keys of its maps in another order. Lists keep theirs: it means something. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn));
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([key, item]) => [key, shuffled(item, turn)] as const);
  const by = turn % Math.max(1, pairs.length);
  return Object.fromEntries([...pairs.slice(by), ...pairs.slice(0, by)]);
}

/** What is found, without its places. */
function findings(files: readonly SourceFile[]): readonly string[] {
  return findingsIn(files)
    .map(({ rule, args, suggestions }) => `${rule} ${JSON.stringify([args, suggestions])}`)
    .sort();
}

const models = new Map(modelNames.map((name) => [name, spoilt(entriesOf(name))]));

const permuted = fc.constantFrom(...modelNames).chain((name) => {
  const entries = models.get(name) ?? [];
  return fc.record({
    name: fc.constant(name),
    entries: fc.shuffledSubarray([...entries], { minLength: entries.length }),
    cuts: fc.array(fc.nat(entries.length), { maxLength: 5 }),
    turn: fc.nat(7),
  });
});

test("the order of files, sections, entries and keys changes no finding", { timeout: 120_000 }, () => {
  const expected = new Map([...models].map(([name, entries]) => [name, findings(written([entries]))]));
  fc.assert(
    fc.property(permuted, ({ name, entries, cuts, turn }) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), entries.length];
      const turned = entries.map(([section, id, value]): Entry => [section, id, shuffled(value, turn)]);
      const files = bounds.slice(1).map((end, index) => turned.slice(bounds[index], end));
      const filled = files.filter((file) => file.length > 0);
      expect(findings(written(filled))).toEqual(expected.get(name));
    }),
    { numRuns: 60, seed: 20140724 },
  );
});
