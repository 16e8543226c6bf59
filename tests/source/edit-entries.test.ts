import { describe, expect, test } from "vitest";
import { type EntrySet, editEntries } from "../../src/source/edit-entries.ts";
import type { NewEntry } from "../../src/source/place-pairs.ts";

const order = () => ["name", "owner", "hostedOn", "lifecycle", "cost", "note"];

function edited(
  text: string,
  sets: readonly Omit<EntrySet, "section">[],
  added: readonly Omit<NewEntry, "section">[] = [],
) {
  const section = "applications";
  return editEntries(text, {
    sets: sets.map((set) => ({ section, ...set })),
    added: added.map((entry) => ({ section, ...entry })),
    order,
  });
}

const file = `# Ứng dụng · Applications

applications:
  # trục tích hợp
  truc:
    name: { vi: Trục, en: Axis }   # tên cũ
    owner: so-tttt # chủ quản
    lifecycle: { live: 2014-07 }

  cong:   # cổng
    name: Cổng thông tin
    cost:
      build: { amount: 5, currency: VND } # hợp đồng
      # mỗi năm
      run:
        amount: 1
        currency: VND
    note: |
      hai dòng
      chữ

databases: {}
`;

describe("values are set where they stand", () => {
  test.each([
    ["one value, with its comment kept", "truc", ["owner"], "so-khcn", "    owner: so-tttt #", "    owner: so-khcn #"],
    ["a part of a text", "truc", ["name", "en"], "Data axis", "en: Axis }   # tên cũ", "en: Data axis }   # tên cũ"],
    [
      "a text of one language gets another",
      "cong",
      ["name", "en"],
      "Portal",
      "name: Cổng thông tin",
      "name: { vi: Cổng thông tin, en: Portal }",
    ],
    ["a text of one language", "cong", ["name", "vi"], "Cổng, trang", "name: Cổng thông tin", "name: Cổng, trang"],
    ["deep below, in a block", "cong", ["cost", "run", "amount"], 2, "        amount: 1", "        amount: 2"],
    ["deep below, in a line", "cong", ["cost", "build", "amount"], 6, "amount: 5,", "amount: 6,"],
    [
      "a block text by a line",
      "cong",
      ["note"],
      "một dòng",
      "note: |\n      hai dòng\n      chữ\n",
      "note: một dòng\n",
    ],
    [
      "what a line has not yet",
      "truc",
      ["lifecycle", "retired"],
      "2020-01",
      "{ live: 2014-07 }",
      "{ live: 2014-07, retired: 2020-01 }",
    ],
  ])("%s", (_, id, path, value, before, after) => {
    expect(file).toContain(before);
    expect(edited(file, [{ id, path, value }])).toBe(file.replace(before, () => after));
  });

  test("fields that an entry has not come in the order of fields, behind the comment of the one before", () => {
    const out = edited(file, [
      { id: "truc", path: ["note"], value: "mới: #1" },
      { id: "truc", path: ["hostedOn"], value: "may-chu" },
      { id: "truc", path: ["cost", "run", "amount"], value: 3 },
      { id: "truc", path: ["cost", "run", "currency"], value: "VND" },
    ]);
    expect(out).toBe(
      file.replace(
        "    owner: so-tttt # chủ quản\n    lifecycle: { live: 2014-07 }\n",
        '    owner: so-tttt # chủ quản\n    hostedOn: may-chu\n    lifecycle: { live: 2014-07 }\n    cost: { run: { amount: 3, currency: VND } }\n    note: "mới: #1"\n',
      ),
    );
  });

  test("a value that goes takes its line, or its part of one; what is left empty goes with it", () => {
    expect(edited(file, [{ id: "truc", path: ["owner"], value: undefined }])).toBe(
      file.replace("    owner: so-tttt # chủ quản\n", ""),
    );
    expect(edited(file, [{ id: "truc", path: ["name", "en"], value: undefined }])).toBe(file.replace(", en: Axis", ""));
    expect(edited(file, [{ id: "truc", path: ["lifecycle", "live"], value: undefined }])).toBe(
      file.replace("    lifecycle: { live: 2014-07 }\n", ""),
    );
  });

  test("lists in blocks become lists in a line", () => {
    const list = "applications:\n  a:\n    users:\n      - x\n      - y\n    note: z\n";
    expect(edited(list, [{ id: "a", path: ["users"], value: ["x", "w"] }])).toBe(
      "applications:\n  a:\n    users: [x, w]\n    note: z\n",
    );
  });

  test("lines end as they did", () => {
    const windows = file.replaceAll("\n", "\r\n");
    expect(edited(windows, [{ id: "truc", path: ["hostedOn"], value: "x" }])).toBe(
      windows.replace("chủ quản\r\n", "chủ quản\r\n    hostedOn: x\r\n"),
    );
  });
});

describe("entries are added", () => {
  const added = [{ id: "moi", value: { name: "Mới", lifecycle: { planned: 2027 } } }];
  const block = "  moi:\n    name: Mới\n    lifecycle: { planned: 2027 }\n";

  test("behind the last one, before what follows the section", () => {
    expect(edited(file, [], added)).toBe(file.replace("      chữ\n", `      chữ\n${block}`));
  });

  test.each([
    [
      "a file without the section",
      "databases:\n  a: { kind: base }\n",
      `databases:\n  a: { kind: base }\n\napplications:\n${block}`,
    ],
    ["an empty file", "", `applications:\n${block}`],
    ["a file of comments", "# Ứng dụng\n", `# Ứng dụng\n\napplications:\n${block}`],
    ["an empty section", "applications: {}\n", `applications:\n${block}`],
    ["a section without value", "applications:\n", `applications:\n${block}`],
    [
      "a section in a line",
      "applications: { a: { name: A } }\n",
      "applications: { a: { name: A }, moi: { name: Mới, lifecycle: { planned: 2027 } } }\n",
    ],
    [
      "a last line without end",
      "applications:\n  a: { name: A }",
      `applications:\n  a: { name: A }\n${block.trimEnd()}`,
    ],
  ])("to %s", (_, before, after) => {
    expect(edited(before, [], added)).toBe(after);
  });

  test.each(["a: [", "- a\n- b\n", "a"])("not to what is no map of sections: %j", (text) => {
    expect(edited(text, [], added)).toBeUndefined();
  });
});

describe("texts are written so that they are read as they were", () => {
  test.each([
    "1.10",
    "048",
    "5,3",
    "yes",
    "a: b",
    "a #c",
    "- a",
    "'x",
    '"',
    "x\ny",
    "[a]",
    "2014",
    "&a",
    "null",
    " a",
    "0x1F",
    "1e5",
    "~",
    "a, b",
  ])("%j", async (text) => {
    const { parse } = await import("yaml");
    const out = edited("applications:\n  a: { name: A }\n  b:\n    name: B\n", [
      { id: "a", path: ["note"], value: text },
      { id: "b", path: ["note"], value: text },
      { id: "b", path: ["owner"], value: [text] },
    ]);
    expect(parse(out ?? "").applications).toEqual({
      a: { name: "A", note: text },
      b: { name: "B", note: text, owner: [text] },
    });
  });
});
