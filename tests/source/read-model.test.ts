import { expect, test } from "vitest";
import { allElements } from "../../src/domain/model.ts";
import type { Pointer } from "../../src/domain/place.ts";
import { readModel } from "../../src/source/read-model.ts";
import { brief, check, findings, sourceFiles } from "./reading.ts";

const header = 'province:\n  code: "48"\n  name: Đà Nẵng\n  framework: da-nang@1.0\n  asOf: 2014\n';

function read(files: Readonly<Record<string, string>>) {
  return readModel(sourceFiles(files));
}

test("merges sections over files, in the order of paths and entries", () => {
  const agency = (id: string) => `  ${id}: { name: ${id}, level: province }\n`;
  const { model, diagnostics } = read({
    "b.yaml": `agencies:\n${agency("b")}${agency("a")}`,
    "a.yaml": `${header}agencies:\n${agency("d")}${agency("c")}nodes: { mang: { name: Mạng, kind: network } }\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(model?.elements.agencies.map(({ id, type, name }) => [id, type, name.vi])).toEqual([
    ["d", "agency", "d"],
    ["c", "agency", "c"],
    ["b", "agency", "b"],
    ["a", "agency", "a"],
  ]);
  expect(model?.elements.nodes).toEqual([{ id: "mang", type: "node", name: { vi: "Mạng" }, kind: "network" }]);
});

test("the same id in two files is an error at the second, with the first beside it", () => {
  const agencies = "agencies:\n  a: { name: A, level: province }\n";
  const { found, reading } = check(
    sourceFiles({ "0.yaml": header, "1.yaml": agencies, "2.yaml": `# hai\n${agencies}` }),
  );
  expect(
    found.map(({ rule, at, related }) => [rule, at.file, at.line, related[0]?.at.file, related[0]?.at.line]),
  ).toEqual([["model/duplicate-id", "2.yaml", 3, "1.yaml", 2]]);
  expect(reading.model?.elements.agencies).toHaveLength(1);
});

test("a duplicate key points at both places", () => {
  const { found } = check(sourceFiles({ "a.yaml": header.replace("  asOf", "  code: '04'\n  asOf") }));
  expect(found.map(brief)).toEqual(["yaml/duplicate-key 5:3"]);
  expect(found[0]?.related.map(({ at }) => at.line)).toEqual([2]);
});

test("an entry keeps what is right of it; only a fault in a required field takes it out", () => {
  const { model, declared } = read({
    "a.yaml": header,
    "b.yaml": `agencies:
  kept: { name: A, level: province, staff: nhiều, sectors: [health, 3, tax], lifecycle: { live: 30/02, retired: 2020 } }
  lost: { name: B, level: tỉnh }
`,
  });
  expect(model?.elements.agencies).toEqual([
    {
      id: "kept",
      type: "agency",
      name: { vi: "A" },
      level: "province",
      sectors: ["health", "tax"],
      lifecycle: { retired: "2020" },
    },
  ]);
  expect([...declared.keys()]).toEqual(["kept", "lost"]);
});

test("references to entries that were left out, or stand in parts that cannot be read, are not blamed", () => {
  const text = `agencies:
  lost: { name: B }
  broken:
    name: "Sở
    level: province
nodes:
  a: { name: A, kind: network, owner: lost }
  b: { name: B, kind: network, owner: broken }
`;
  expect(findings(text)).toEqual(["schema/missing-key 2:3", "yaml/unclosed 4:11"]);
});

test("every fault of syntax is found, and the rest of the file is still checked", () => {
  const text = `agencies:
  a:
    name: Sở TT&TT: Đà Nẵng
    level: province
  b: { name: B, level: provinc }
  c:
    name: [C
    level: province
  d:
    name: D
    level: province
    owner: x
`;
  expect(findings(text)).toEqual([
    "yaml/unquoted-colon 3:11",
    "schema/unknown-value 5:24",
    "yaml/unclosed 7:11",
    "schema/unknown-key 12:5",
  ]);
});

test("a header that cannot be read is not said to be missing", () => {
  const { found, reading } = check(sourceFiles({ "a.yaml": 'province:\n  code: "48\n', "b.yaml": "nodes:\n" }));
  expect(found.map(brief)).toEqual(["yaml/unclosed 2:9", "schema/empty-value 1:1"]);
  expect(reading.model).toBeUndefined();
});

test("one bad file never hides the findings of the others", () => {
  const bad = { path: "b.yaml", bytes: Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 251) };
  const { found } = check([...sourceFiles({ "a.yaml": header, "c.yaml": "agencis: {}\n" }), bad]);
  expect(found.filter(({ at }) => at.file === "c.yaml").map(brief)).toEqual(["model/unknown-section 1:1"]);
});

test("keys of Object's prototype are harmless", () => {
  const { model, diagnostics } = read({
    "a.yaml": header,
    "b.yaml":
      "agencies:\n  constructor: { name: A, level: province, __proto__: { level: x }, toString: 1 }\n__proto__: { nodes: {} }\n",
  });
  expect(diagnostics.map(brief)).toEqual([
    "schema/unknown-key 2:44",
    "schema/unknown-key 2:69",
    "model/unknown-section 3:1",
  ]);
  expect(model && allElements(model).map(({ id }) => id)).toEqual(["constructor"]);
  expect(Object.prototype).not.toHaveProperty("nodes");
});

test("places count lines and columns from 1, in UTF-16 units, whatever ends the lines", () => {
  const text = "\ufeffagencies:\r\n  a:\r\n    name: 😀 Sở\r\n    level: { x: 😀, y: 1 }\r\n";
  const { found } = check(sourceFiles({ "a.yaml": header, "b.yaml": text }));
  expect(found.map(brief)).toEqual([
    "encoding/byte-order-mark 1:1",
    "encoding/carriage-return 1:10",
    "schema/wrong-type 4:12",
  ]);
});

test("columns behind astral characters", () => {
  expect(findings("nodes:\n  a: { name: 😀😀, kind: x }\n")).toEqual(["schema/unknown-value 2:26"]);
});

const located = `agencies:
  a:
    name: A
    level: province
nodes:
  n: { name: Mạng, kind: network, connects: a, owner: a,
       figures: [{ name: X, value: 1 }, { name: Y, value: 2 }] }
`;

test.each<[name: string, pointer: Pointer, place: string]>([
  ["an element: its key", { element: "a" }, "2:3-2:4"],
  ["a field: its value", { element: "a", path: ["level"] }, "4:12-4:20"],
  ["a field's key", { element: "a", path: ["level"], part: "key" }, "4:5-4:10"],
  ["a missing field: the key of the entry", { element: "a", path: ["parent"] }, "2:3-2:4"],
  ["a missing field in a missing field", { element: "a", path: ["lifecycle", "live"] }, "2:3-2:4"],
  ["text that was normalised", { element: "a", path: ["name", "vi"] }, "3:11-3:12"],
  ["one value that was read as a list", { element: "n", path: ["connects", 0] }, "6:45-6:46"],
  ["an item", { element: "n", path: ["figures", 1, "value"] }, "7:59-7:60"],
  ["a key missing in an item", { element: "n", path: ["figures", 1, "unit"] }, "7:8-7:15"],
  ["the header", { element: "province", path: ["asOf"] }, "5:9-5:13"],
  ["an unknown element: the header's file", { element: "nobody" }, "1:1-1:1"],
])("locates %s", (_, pointer, place) => {
  const { locate } = read({ "a.yaml": header, "b.yaml": located });
  const at = locate(pointer);
  expect(`${at.line}:${at.column}-${at.endLine}:${at.endColumn}`).toBe(place);
});

test("ordinary trailing comments are no trap", () => {
  const text = `agencies: # các cơ quan
  a: # sở
    name: Sở Y tế # tên
    level: province #cấp tỉnh
    sectors: [health] #x
    roles: # không
`;
  expect(findings(text)).toEqual(["schema/empty-value 6:5"]);
});

test("numbers, dates and truth values come with what to write instead", () => {
  const text = `agencies:
  a:
    name: 04
    level: province
    staff: 1.234.567
    itStaff: 12,5
    lifecycle: { live: 24/7/2014, retired: 7-2015 }
databases:
  d: { name: D, kind: base, master: Có, personalData: no }
`;
  const { found } = check(sourceFiles({ "a.yaml": header, "b.yaml": text }));
  expect(found.map(({ suggestions }) => suggestions[0])).toEqual([
    '"04"',
    "1234567",
    "12.5",
    "2014-07-24",
    "2015-07",
    "true",
    "false",
  ]);
});

test("no files are an error", () => {
  expect(check([]).found.map(({ rule }) => rule)).toEqual(["model/no-files"]);
});

test("tags, anchors and aliases keep what they hid as text", () => {
  const { model } = read({ "a.yaml": header.replace("Đà Nẵng", "&Đà Nẵng") });
  expect(model?.province.name).toEqual({ vi: "&Đà Nẵng" });
});

test("composed text is read from decomposed text", () => {
  const { model, rawText } = read({ "a.yaml": header.normalize("NFD") });
  expect(model?.province.name.vi).toBe("Đà Nẵng");
  expect(rawText("a.yaml")).toBe(header);
});

test("invisible characters leave no trace in ids and references", () => {
  const text =
    "agencies:\n  a\u200b: { name: A, level: province }\nnodes:\n  n: { name: N, kind: network, owner: a }\n";
  expect(findings(text)).toEqual(["encoding/invisible-character 2:4"]);
});
