import { expect, test } from "vitest";
import { readFrameworkFiles } from "../../src/source/framework-files.ts";
import { composeFramework } from "../../src/source/read-framework.ts";
import { brief, sourceFiles } from "./reading.ts";

const name = (text: string) => `name: { vi: ${text}, en: ${text} }`;
const base = `framework: { id: goc, version: "1.0", ${name("Gốc")} }
layers:
  data: { ${name("Dữ liệu")}, order: 1, place: band }
  apps: { ${name("Ứng dụng")}, order: 2, place: band }
blocks:
  kho: { ${name("Kho")}, layer: data, necessity: optional }
  mot-cua: { ${name("Một cửa")}, layer: apps, necessity: mandatory }
  van-ban: { ${name("Văn bản")}, layer: apps, necessity: mandatory }
outline:
  - title: { vi: Căn cứ, en: Basis }
`;
const child = (more: string, header = "") =>
  `framework:\n  id: con\n  version: "2.0"\n  ${name("Con")}\n  extends: goc@1.0\n${header}${more}`;

function compose(...texts: readonly string[]) {
  const line = texts.map((text, index) => readFrameworkFiles(sourceFiles({ [`${index}.yaml`]: text })));
  const { framework, diagnostics, locate } = composeFramework(line);
  return { framework, locate, found: diagnostics.map((each) => `${each.at.file} ${brief(each)}`) };
}

test("entries of the child replace those of the same id in their place; the others are taken over", () => {
  const { framework, found, locate } = compose(
    child(
      `blocks:\n  moi: { ${name("Mới")}, layer: data, necessity: optional }\n  mot-cua: { ${name("Cửa số")}, layer: data, necessity: optional }\n`,
    ),
    base,
  );
  expect(found).toEqual([]);
  expect(framework?.ancestors).toEqual(["goc@1.0"]);
  expect([...(framework?.blocks.values() ?? [])].map(({ id, layer }) => `${id} ${layer}`)).toEqual([
    "kho data",
    "mot-cua data",
    "van-ban apps",
    "moi data",
  ]);
  expect(framework?.outline.map(({ title }) => title.en)).toEqual(["Basis"]);
  expect(locate({ element: "blocks/kho" })).toMatchObject({ file: "1.yaml", line: 6 });
  expect(locate({ element: "blocks/mot-cua" })).toMatchObject({ file: "0.yaml", line: 8 });
});

test("what is left out is not taken over, one by one or a whole section", () => {
  const without = "  without: { blocks: [van-ban], layers: [data] }\n";
  const { framework } = compose(child("", without.replace("layers: [data]", "requirements: all")), base);
  expect([...(framework?.blocks.keys() ?? [])]).toEqual(["kho", "mot-cua"]);
  expect(compose(child("", "  without: { blocks: all }\n"), base).framework?.blocks.size).toBe(0);
});

test("a taken-over entry that lost what it refers to is reported where that was left out", () => {
  const { found } = compose(child("", "  without: { layers: [data] }\n"), base);
  expect(found).toEqual(["0.yaml reference/unknown 6:12"]);
});

test("an id that is left out in vain is a finding with the nearest", () => {
  const line = [child("", "  without: { blocks: [van-bn] }\n"), base];
  const files = line.map((text, index) => readFrameworkFiles(sourceFiles({ [`${index}.yaml`]: text })));
  const [finding] = composeFramework(files).diagnostics;
  expect(finding).toMatchObject({ rule: "reference/unknown", suggestions: ["van-ban"], at: { line: 6, column: 23 } });
});

test("own references lead to what was taken over, and nowhere else", () => {
  const { found } = compose(
    child(
      `blocks:\n  a: { ${name("A")}, layer: apps, necessity: optional }\n  b: { ${name("B")}, layer: app, necessity: optional }\n`,
    ),
    base,
  );
  expect(found).toEqual(["0.yaml reference/unknown 8:39"]);
});

test("names of frameworks and of requirements have forms of their own", () => {
  const { found } = compose(
    `${base}mappings:\n  khac: { blocks: {} }\n  khac@1.0: { blocks: { kho: [x], khop: [y] } }\n`,
  );
  expect(found).toEqual(["0.yaml schema/invalid-id 12:3", "0.yaml reference/unknown 13:35"]);
});

test("a line of three takes over from the first", () => {
  const third = child("").replace("id: con", "id: chau").replace("goc@1.0", "con@2.0");
  const { framework } = compose(third, child(""), base);
  expect(framework?.ancestors).toEqual(["con@2.0", "goc@1.0"]);
  expect(framework?.blocks.size).toBe(3);
});
