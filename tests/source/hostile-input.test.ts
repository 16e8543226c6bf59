import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sentence } from "../../src/domain/card.ts";
import { sourceCatalogue } from "../../src/source/cards/catalogue.ts";
import { readFramework } from "../../src/source/read-framework.ts";
import { readSources } from "../../src/source/read-sources.ts";
import { check } from "./reading.ts";

const folder = new URL("../traps/", import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, folder)));

interface Mutation {
  readonly kind: "delete" | "double" | "cut" | "insert";
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const telling = [..."\"'[]{}&*!|>%@`:#-?,\t\r\n <"].map((character) => Uint8Array.of(character.charCodeAt(0)));

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("delete", "double", "cut", "insert"),
  at: fc.nat(400),
  length: fc.nat(40),
  bytes: fc.oneof(fc.constantFrom(...telling), fc.uint8Array({ minLength: 1, maxLength: 4 })),
});

function mutate(sample: Uint8Array, { kind, at, length, bytes }: Mutation): Uint8Array {
  const from = at % (sample.length + 1);
  const [head, part, tail] = [
    sample.subarray(0, from),
    sample.subarray(from, from + length),
    sample.subarray(from + length),
  ];
  if (kind === "cut") return head;
  if (kind === "delete") return Buffer.concat([head, tail]);
  return Buffer.concat(kind === "double" ? [head, part, part, tail] : [head, bytes, part, tail]);
}

const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([sample, mutations]) => mutations.reduce<Uint8Array>(mutate, sample));

test("nothing that a file can hold throws, and every finding has a place and words", () => {
  fc.assert(
    fc.property(fc.array(mutated, { minLength: 1, maxLength: 3 }), (contents) => {
      const files = contents.map((bytes, index) => ({ path: `${index}.yaml`, bytes }));
      for (const { rule, at, args } of check(files).found) {
        const card = sourceCatalogue.get(rule);
        expect(card).toBeDefined();
        expect(at.line).toBeGreaterThan(0);
        expect(at.column).toBeGreaterThan(0);
        expect(card && sentence(card, args, "vi")).toBeTypeOf("string");
      }
      readFramework(files);
      readSources(files);
    }),
    { numRuns: 1500, seed: 20140724 },
  );
}, 60_000);

test.each([
  ["brackets", "[".repeat(100_000)],
  ["maps in one line", "{a: ".repeat(100_000)],
  ["quotes", 'a: "'.repeat(50_000)],
  ["single quotes", "'a ".repeat(50_000)],
  ["question marks", "? ".repeat(50_000)],
  ["dashes", "- ".repeat(50_000)],
  ["anchors", "&a ".repeat(50_000)],
  ["colons", "a: ".repeat(50_000)],
  ["one key many times", `agencies:\n${"  a: 1\n".repeat(40_000)}`],
  [
    "many unknown keys",
    `agencies:\n  a:\n${Array.from({ length: 40_000 }, (_, index) => `    k${index}: 1\n`).join("")}`,
  ],
  ["many broken entries", `agencies:\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: "\n`).join("")}`],
  [
    "many references to nothing",
    `nodes:\n${Array.from({ length: 5_000 }, (_, index) => `  k${index}: { name: a, kind: site, owner: x${index} }\n`).join("")}`,
  ],
  ["tabs", "\t".repeat(100_000)],
  ["invisible characters", "\u200b".repeat(100_000)],
])(
  "takes a file of %s in seconds",
  (_, text) => {
    const start = performance.now();
    check([{ path: "a.yaml", bytes: new TextEncoder().encode(text) }]);
    expect(performance.now() - start).toBeLessThan(8_000);
  },
  30_000,
);
