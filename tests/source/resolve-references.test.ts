import { expect, test } from "vitest";
import { readModel } from "../../src/source/read-model.ts";
import { resolveReferences } from "../../src/source/resolve-references.ts";
import { check, findings, sourceFiles } from "./reading.ts";

const agencies = `agencies:
  syt: { name: { vi: Sở Y tế, en: Department of Health }, level: province }
  so-tttt: { name: Sở Thông tin và Truyền thông, level: province }
`;

function suggestionsFor(owner: string): readonly (readonly string[])[] {
  const text = `${agencies}nodes:\n  n: { name: N, kind: network, owner: ${owner} }\n`;
  return check(
    sourceFiles({ "m.yaml": `province:\n  code: "48"\n  name: A\n  framework: a@1\n  asOf: 2014\n${text}` }),
  ).found.map(({ suggestions }) => suggestions);
}

test.each([
  ["so-y-te", "syt"],
  ["Sở Y tế", "syt"],
  ["SỞ Y TẾ", "syt"],
  ["Department of Health", "syt"],
  ["so-ttt", "so-tttt"],
  ["so-tttd", "so-tttt"],
  ["os-tttt", "so-tttt"],
  ["so-thong-tin-va-truyen-thong", "so-tttt"],
])("owner: %s may mean %s", (owner, meant) => {
  expect(suggestionsFor(owner)).toEqual([[meant]]);
});

test("what is like nothing gets no suggestion", () => {
  expect(suggestionsFor("hoan-toan-khac")).toEqual([[]]);
});

test("a reference to another kind of thing shows where that is declared", () => {
  const text = `${agencies}nodes:\n  n: { name: N, kind: network, owner: m }\n  m: { name: M, kind: network }\n`;
  const { found } = check(
    sourceFiles({ "m.yaml": `province:\n  code: "48"\n  name: A\n  framework: a@1\n  asOf: 2014\n${text}` }),
  );
  expect(found.map(({ rule, related }) => [rule, related[0]?.at.line])).toEqual([["reference/wrong-kind", 11]]);
});

test("fixed words and free text are no references", () => {
  const text = `applications:
  a: { name: A }
links:
  l: { from: a, to: a, via: direct }
  m: { from: a, to: a, via: trực tiếp }
documents:
  d: { name: D, issuer: UBND thành phố Đà Nẵng }
  e: { name: E, issuer: { vi: Bộ TT&TT } }
  f: { name: F, issuer: bo-tttt }
`;
  expect(findings(text)).toEqual(["reference/unknown 5:29", "reference/unknown 9:25"]);
});

test("keys that are references are followed, in the header too", () => {
  const header = `province:
  code: "48"
  name: A
  framework: a@1
  asOf: 2014
  basis: [qd-9911-2012, khong-co]
  transfer:
    from: da-nang
    conditions: { cam-ket: { level: 1 } }
`;
  const { found } = check(sourceFiles({ "m.yaml": header }));
  expect(found.map(({ at }) => `${at.line}:${at.column}`)).toEqual(["6:25", "9:19"]);
});

test("references to what is not known at all are not followed", () => {
  const reading = readModel(sourceFiles({ "m.yaml": "applications:\n  a: { name: A, realizes: lgsp, owner: x }\n" }));
  expect(resolveReferences(reading, new Map()).map(({ args }) => args["id"])).toEqual(["x"]);
});
