import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceFile } from "../../src/source/source-file.ts";
import { modelFiles, modelNames } from "./models.ts";
import { findingsIn, flawOf } from "./stages.ts";

/** Values of every type, and some that are no value, to stand where another was. */
const values = [
  "",
  "[]",
  "{}",
  "1",
  "-1",
  "true",
  "null",
  '"x"',
  "2014",
  "30/02",
  "[a, b]",
  "{ vi: a }",
  "&a *a",
  "so-y-te",
  "_",
  "|",
];
/** Bytes that mean something to YAML, to encodings or to terminals. */
const bytes = [..."\"'[]{}&*!|>%@`:#-?,\t\r\n <\u0000\u001b", "\u200b", "\u202e", "---\n", "<<<<<<< a\n", "  "];

type Mutate = (text: string) => string;

/** A change of a text, at a place that is told as a share of its length. */
const mutation: fc.Arbitrary<Mutate> = fc
  .record({
    kind: fc.constantFrom(
      "delete",
      "duplicate",
      "swap",
      "truncate",
      "retype",
      "insert",
      "drop-line",
      "repeat-line",
      "swap-lines",
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    other: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    value: fc.constantFrom(...values),
    byte: fc.constantFrom(...bytes),
  })
  .map(({ kind, at, other, length, value, byte }) => (text) => {
    const [first = 0, second = 0] = [at, other].map((share) => Math.floor(share * text.length)).sort((a, b) => a - b);
    const cut = Math.min(first + length, second);
    const lines = text.split("\n");
    const [line = 0, next = 0] = [at, other].map((share) => Math.floor(share * (lines.length - 1)));
    const mutants: Readonly<Record<typeof kind, () => string>> = {
      delete: () => text.slice(0, first) + text.slice(first + length),
      duplicate: () => text.slice(0, first + length) + text.slice(first),
      swap: () =>
        text.slice(0, first) +
        text.slice(second, second + length) +
        text.slice(cut, second) +
        text.slice(first, cut) +
        text.slice(second + length),
      truncate: () => text.slice(0, second),
      retype: () => lines.with(line, (lines[line] ?? "").replace(/: .*$/, `: ${value}`)).join("\n"),
      insert: () => text.slice(0, first) + byte + text.slice(first),
      "drop-line": () => lines.toSpliced(line, 1).join("\n"),
      "repeat-line": () => lines.toSpliced(line, 0, lines[line] ?? "").join("\n"),
      "swap-lines": () =>
        lines
          .with(line, lines[next] ?? "")
          .with(next, lines[line] ?? "")
          .join("\n"),
    };
    return mutants[kind]();
  });

/** A model of ours with some of its files changed. */
const mutant: fc.Arbitrary<readonly SourceFile[]> = fc
  .record({
    name: fc.constantFrom(...modelNames),
    files: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 8 }),
  })
  .map(({ name, files, mutations }) => {
    const model = modelFiles(name);
    const chosen = new Set(files.map((index) => index % model.length));
    return model.map((file, index) => (chosen.has(index) ? { ...file, bytes: mutated(file.bytes, mutations) } : file));
  });

function mutated(content: Uint8Array, mutations: readonly Mutate[]): Uint8Array {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(mutations.reduce((all, mutate) => mutate(all), text));
}

test("any change of a model gives findings or none, never an exception, and in bounded time", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(mutant, (files) => {
      const start = performance.now();
      const found = findingsIn(files);
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(found.map(flawOf).filter((flaw) => flaw !== undefined)).toEqual([]);
    }),
    { numRuns: 120, seed: 20140724 },
  );
});
