import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseEvents } from "js-yaml";
import { expect, test } from "vitest";
import { generateModel } from "../../bench/generate.ts";
import { bounds } from "../../src/source/bounds.ts";
import { codeRoom } from "../../src/source/codes.ts";
import { compose } from "../../src/source/compose.ts";
import { settled } from "../../src/source/conflict.ts";
import { decode } from "../../src/source/decode.ts";
import { toldFaults } from "../../src/source/fault-list.ts";
import { regularReader } from "../../src/source/regular.ts";

const codesOf = codeRoom();
const reader = regularReader();
const readRegular = (text: string) => reader(text, codesOf(text));

const texts = ["architecture", "assessments", "models", "tests"]
  .flatMap(yamlFiles)
  .map((file) => ({ file, ...decode(readFileSync(file)) }))
  .filter(({ faults }) => faults.length === 0);

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What the parser of all of YAML makes of a text: its value as JSON, which shows the order of keys, too. */
function readInFull(text: string): unknown {
  const { value, outline, faults } = compose(text, parseEvents(text, { maxDepth: bounds.depth }), (one) => one);
  return {
    value: JSON.stringify(value),
    outline,
    faults: [...toldFaults(faults), ...toldFaults(settled(text).faults)],
  };
}

function agrees(text: string): boolean {
  const regular = readRegular(text);
  if (!regular) return false;
  const { value, outline } = regular;
  expect({ value: JSON.stringify(value), outline, faults: [] }, text).toEqual(readInFull(text));
  return true;
}

test("what is read as regular, the parser of all of YAML reads the same and without a fault", () => {
  const regular = texts.filter(({ text }) => agrees(text));
  expect(regular.length).toBeGreaterThan(50);
});

test("a generated model is regular, so that the bench measures what nearly all files meet", () => {
  for (const { text } of generateModel(500)) expect(agrees(text)).toBe(true);
});

test.each([
  ["key: value # a comment", { key: "value" }],
  ["key: a#b", { key: "a#b" }],
  ["key:\nother: ~x", undefined],
  ["key:\nother: 1.50", { key: null, other: 1.5 }],
  ["key: 'it''s'", undefined],
  ["key: >-\n  one\n  two\n\nother: x", { key: "one two", other: "x" }],
  ["key: |\n  one\n  two\n\nother: x", { key: "one\ntwo\n", other: "x" }],
  ["key: >-\n  one\n\n  two", undefined],
  ["key:\n- a\n- b: 1\n  c: 2\nother: [x, { y: z }]", { key: ["a", { b: 1, c: 2 }], other: ["x", { y: "z" }] }],
  ["key: a\n  b", undefined],
  ["key: a: b", undefined],
  ["key: 630.000", undefined],
  ["key: x\nkey: y", undefined],
  ["key: &a x", undefined],
  ["key: cut #off", undefined],
  ["key: x\n---\nkey: y", undefined],
  ["__proto__: x", undefined],
  ["- x", undefined],
  ["", undefined],
])("%j", (text, value) => {
  expect(readRegular(text)?.value).toEqual(value);
  agrees(text);
});

const pieces = [
  ..." :#-[]{},'\"&*!|>%@`~?\\\n\t.0aĐ",
  ...[
    ": ",
    " #",
    " # ",
    "- ",
    "\n  ",
    "\n- ",
    "\n    ",
    "---\n",
    ">-\n",
    "|\n",
    "<<: ",
    "null",
    "1.000",
    "x: y\n",
    "{ a: b }",
  ],
];
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 3 }),
  piece: fc.constantFrom("", ...pieces),
});

test("changed at will, a text is read the same or left to the parser of all of YAML", () => {
  const samples = texts.map(({ text }) => text.slice(0, 3000)).filter((text) => readRegular(text));
  let count = 0;
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }), (sample, changes) => {
      const text = changes.reduce((before, { at, length, piece }) => {
        const from = Math.floor(at * before.length);
        return before.slice(0, from) + piece + before.slice(from + length);
      }, sample);
      if (decode(Buffer.from(text)).faults.length === 0 && agrees(text)) count += 1;
    }),
    { numRuns: 1500 },
  );
  expect(count).toBeGreaterThan(100);
}, 60_000);

test("texts made of the signs of YAML are read the same or left", () => {
  const line = fc
    .tuple(
      fc.constantFrom("", "  ", "    ", "- ", "  - "),
      fc.constantFrom("a:", "b:", "c: ", "d: ", ""),
      fc.array(fc.constantFrom(...pieces, "x", "word"), { maxLength: 4 }),
    )
    .map(([indent, key, rest]) => `${indent}${key} ${rest.join("")}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = lines.join("\n");
      if (decode(Buffer.from(text)).faults.length === 0) agrees(text);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
