import { describe, expect, it } from "vitest";
import { measureMatrix } from "../../src/diagrams/matrix-measure.ts";
import { matrixSvg } from "../../src/diagrams/matrix-svg.ts";
import { hostileTexts } from "./hostile.ts";
import { fullMatrix, hostileMatrix, matrixOf } from "./other-layouts.ts";
import { faultOf } from "./well-formed.ts";

const vi = { language: "vi" } as const;

describe("a matrix", () => {
  it("shows every head, every cell and every sum once", () => {
    const svg = matrixSvg(fullMatrix(7, 5), vi);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg.match(/class="khung-cell/g)).toHaveLength(35);
    expect(svg.match(/class="khung-header/g)).toHaveLength(12);
    expect(svg.match(/class="khung-total"/g)).toHaveLength(7 + 5 + 1 + 2);
    expect(svg).toContain(">35</text>");
  });

  it("lays heads down where columns have room, and stands them upright where not", () => {
    expect(measureMatrix(fullMatrix(3, 5), "vi").isUpright).toBe(false);
    expect(measureMatrix(fullMatrix(3, 30), "vi").isUpright).toBe(true);
  });

  it("cuts no head, however many columns there are", () => {
    for (const columns of [3, 9, 30]) {
      const long = fullMatrix(3, columns, (name) => `Trục tích hợp, chia sẻ dữ liệu của thành phố ${name}`);
      const { columns: heads } = measureMatrix(long, "vi");
      expect(matrixSvg(long, vi)).not.toContain("…</text>");
      expect(heads.flatMap(({ headers }) => headers)).toHaveLength(columns);
    }
  });

  it("colours cells by value and says what the colours mean", () => {
    const svg = matrixSvg({ ...fullMatrix(2, 2), heat: { most: 1196, unit: { vi: "dịch vụ", en: "services" } } }, vi);
    expect(svg).toContain("nhiều nhất: 1.196 dịch vụ");
    const few = { ...fullMatrix(2, 2), heat: { most: 2, unit: { vi: "thứ", en: "things" } } };
    expect(matrixSvg(few, { language: "en" })).toContain("at most 2 things");
    expect(matrixSvg({ ...few, heat: { ...few.heat, most: 1 } }, vi)).not.toContain("nhiều nhất");
  });

  it("says on what to print it where a sheet of A4 is too small", () => {
    expect(matrixSvg(fullMatrix(5, 5), vi)).not.toContain("Khổ in");
    expect(matrixSvg(fullMatrix(40, 12), vi)).toContain("Khổ in: A");
    expect(matrixSvg(fullMatrix(200, 12), vi)).toContain("Khổ in: ghép");
  });

  it("says that there is nothing where there is nothing", () => {
    expect(matrixSvg(matrixOf({}), vi)).toContain("Không có gì để vẽ");
  });

  it("passes over cells of rows and columns that there are not", () => {
    const cells = [{ row: "gone", column: "c0", value: 1, spoken: { vi: "", en: "" }, elements: [] }];
    const svg = matrixSvg({ ...fullMatrix(1, 1), cells }, vi);
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain('class="khung-cell');
  });

  it("links only to what is safe to open", () => {
    const matrix = fullMatrix(1, 1);
    const linkedTo = (href: string) =>
      matrixSvg({ ...matrix, cells: matrix.cells.map((cell) => ({ ...cell, href })) }, vi);
    expect(linkedTo("../mot-cua.html#a")).toContain('href="../mot-cua.html#a"');
    for (const href of [
      "javascript:alert(1)",
      "//evil.example/x",
      "http://x.example",
      "data:text/html,x",
      " javascript:x",
      "java\nscript:x",
    ])
      expect(linkedTo(href)).not.toContain("href=");
  });

  it.each(hostileTexts)("keeps %j as text", (text) => {
    const svg = matrixSvg(hostileMatrix(text), vi);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<script|<b>|<!|<\?/);
    expect(svg.length).toBeLessThan(250_000);
  });
});
