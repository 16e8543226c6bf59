import { describe, expect, test } from "vitest";
import { catalogue, catalogueWith } from "../../src/app/check/catalogue.ts";
import { findingsOf } from "../../src/app/check/findings.ts";
import { explain } from "../../src/app/explain.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import { type Catalogue, sentence } from "../../src/domain/card.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const name = (text: string) => `{ vi: ${text}, en: ${text} }`;
const words = `severity: warning, message: ${name('"{name} sai."')}, rationale: ${name("Vì")}, remedy: ${name("Sửa")}`;
const framework = (more: string, head = "") =>
  `framework:\n  id: thu\n  version: "1.0"\n  name: ${name("Thử")}\n${head}${more}`;
const requirement = (must: string) =>
  framework(
    `requirements:\n  sai:\n    title: ${name("Sai")}\n    for: nodes\n    must: ${must}\n    ${words.replaceAll(", message", "\n    message").replaceAll(", rationale", "\n    rationale").replaceAll(", remedy", "\n    remedy")}\n`,
  );

/** What is found on a model in the workspace of some frameworks, by their path below `architecture/reference`. */
async function found(
  frameworks: Readonly<Record<string, string>>,
  model = header("thu@1.0"),
  at?: string,
): Promise<{ readonly found: readonly Diagnostic[]; readonly cards: Catalogue }> {
  let result: Awaited<ReturnType<typeof found>> = { found: [], cards: catalogue };
  const files = Object.entries(frameworks).map(([path, text]) => [`architecture/reference/${path}/f.yaml`, text]);
  await withFolder({ "models/x/a.yaml": model, ...Object.fromEntries(files) }, async (folder) => {
    const province = await loadProvince(`${folder}/models/x`, effects, at);
    const cards = catalogueWith([province.framework]);
    result = { found: findingsOf(province), cards };
  });
  return result;
}

const brief = ({ rule, at: { line, column, endColumn } }: Diagnostic) => `${rule} ${line}:${column}-${endColumn}`;

describe("a wrong expression in a framework file", () => {
  test.each([
    ["plain", "has(node.ownr)", "framework/expression 9:20-24"],
    ["in single quotes", "'has(node.ownr)'", "framework/expression 9:21-25"],
    ["in double quotes", '"\\"x\\" == node.ownr"', "framework/expression 9:26-30"],
    ["folded", ">-\n      size(nodes) > 0 &&\n      has(node.ownr)", "framework/expression 11:16-20"],
    ["with escapes: the value as a whole", '"has(node.\\u006fwnr)"', "framework/expression 9:11-32"],
  ])("is a finding at its place: %s", async (_, must, expected) => {
    const result = await found({ "thu/1.0": requirement(must) });
    const wrong = result.found.filter(({ rule }) => rule === "framework/expression");
    expect(wrong.map(brief)).toEqual([expect.stringContaining(expected)]);
    const [finding] = wrong;
    expect(finding?.at.file).toMatch(/architecture\/reference\/thu\/1.0\/f.yaml$/);
    expect(finding?.suggestions).toContain("owner");
    const card = finding && result.cards.get(finding.rule);
    expect(card && finding && sentence(card, finding.args, "vi")).toBe(
      "Yêu cầu “Sai”, mục “must”: không có trường “ownr”.",
    );
  });

  test("that is no condition, or names what the framework does not have", async () => {
    const [kind] = (await found({ "thu/1.0": requirement("node.name") })).found;
    expect(kind).toMatchObject({ rule: "framework/expression", at: { line: 9, column: 11, endColumn: 20 } });
    const [block] = (await found({ "thu/1.0": requirement('realises(node.id, "lgsp")') })).found;
    expect(block).toMatchObject({ rule: "framework/expression", at: { line: 9, column: 30, endColumn: 34 } });
  });

  test("that fails on an element is a finding at the expression, with the element beside it", async () => {
    const model = `${header("thu@1.0")}nodes:\n  mang: { name: Mạng, kind: network, status: illustrative }\n`;
    const { found: all } = await found({ "thu/1.0": requirement('node.owner == "x"') }, model);
    const [undecided] = all.filter(({ rule }) => rule.startsWith("framework/"));
    expect(undecided).toMatchObject({ rule: "framework/requirement-undecided", at: { line: 9, column: 11 } });
    expect(undecided?.at.file).toMatch(/f.yaml$/);
    expect(undecided?.related[0]?.at).toMatchObject({ line: 7, column: 3 });
  });
});

describe("a framework that extends another", () => {
  test("judges by the requirements of both, under the ids that the header gives", async () => {
    const base = requirement('node.kind == "network"');
    const child = framework("", "  extends: thu@1.0\n").replace('"1.0"', '"2.0"');
    const model = `${header("thu@2.0")}nodes:\n  may: { name: Máy chủ, kind: server, status: illustrative }\n`;
    const { found: all, cards } = await found({ "thu/1.0": base, "thu/2.0": child }, model);
    const [finding] = all.filter(({ rule }) => rule === "thu/sai");
    expect(finding).toMatchObject({ severity: "warning", at: { line: 7, column: 3 } });
    expect(cards.get("thu/sai")?.message.vi({ name: "Máy chủ" })).toBe("“Máy chủ” sai.");
  });

  test("that there is not is one finding at `extends`, and nothing that follows from it", async () => {
    const text = framework(
      `blocks:\n  kho: { name: ${name("Kho")}, layer: data, necessity: optional }\n`,
      "  extends: da-nagn@1.0\n",
    );
    const { found: all } = await found({ "thu/1.0": text });
    expect(all.map(({ rule, at, suggestions }) => [rule, at.line, at.column, suggestions[0]])).toEqual([
      ["framework/unknown", 5, 12, "da-nang@1.0"],
    ]);
  });

  test("in a circle is a finding, not an endless loop", async () => {
    const one = framework("", "  extends: thu@2.0\n");
    const two = framework("", "  extends: thu@1.0\n").replace('"1.0"\n', '"2.0"\n');
    const { found: all } = await found({ "thu/1.0": one, "thu/2.0": two });
    expect(all.map(({ rule, args }) => [rule, args["names"]])).toEqual([
      ["framework/extends-circle", ["thu@1.0", "thu@2.0", "thu@1.0"]],
    ]);
  });
});

describe("the time of a framework", () => {
  test("is told at the header where it does not contain the date, with what holds then", async () => {
    const outside = async (model: string, at?: string) =>
      (await found({}, model, at)).found.filter(({ rule }) => rule === "framework/outside-validity");
    expect(await outside(header())).toEqual([]);
    expect(await outside(header(), "2015")).toEqual([]);
    const [finding] = await outside(header(), "2018-03");
    expect(finding).toMatchObject({ severity: "info", at: { line: 4, column: 14 }, suggestions: [] });
    expect(finding?.args["others"]).toEqual(["da-nang@1.0-2016"]);
    expect((await outside(header("vietnam@3.0"), "2025-03-24")).length).toBe(0);
    expect((await outside(header("vietnam@3.0"), "2025-03-25"))[0]?.args["others"]).toEqual(["vietnam@4.0"]);
  });
});

describe("explain", () => {
  test("tells a requirement like any rule", async () => {
    const { output, exitCode } = await explain(
      { ...speech, rule: "da-nang/application-origin-stated", json: false },
      effects,
    );
    expect(exitCode).toBe(0);
    expect(output).toContain("Nguồn gốc của ứng dụng được ghi rõ");
    expect(output).toContain("trang 133–138, Hình 34");
    expect(output).toContain("Ví dụ sai");
    const wrong = await explain({ ...speech, rule: "da-nang/application-origin-statd", json: false }, effects);
    expect(wrong.notes).toContain("“da-nang/application-origin-stated”");
  });
});
