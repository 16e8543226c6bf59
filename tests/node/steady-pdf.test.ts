import { describe, expect, it } from "vitest";
import { steadyPdf } from "../../src/node/steady-pdf.ts";

const pdf = (date: string, from: number): string =>
  `%PDF-1.4\n\u00ff/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')\n/ID (node${String(from).padStart(8, "0")}) /ID (node${String(from + 7).padStart(8, "0")}) /ID (node${String(from).padStart(8, "0")})`;

describe("a steady PDF", () => {
  const read = (text: string): string => Buffer.from(steadyPdf(Buffer.from(text, "latin1"))).toString("latin1");

  it("is the same whenever it was made, and as long as before", () => {
    const [one, other] = [pdf("20250101123456", 12), pdf("20260314111111", 9431)];
    expect(read(one)).toBe(read(other));
    expect(read(one)).toHaveLength(one.length);
  });

  it("keeps apart what was apart, and every other byte", () => {
    expect(read(pdf("20250101123456", 12))).toMatch(/node00000001\).*node00000002\).*node00000001\)/);
    expect(read(pdf("20250101123456", 12)).startsWith("%PDF-1.4\n\u00ff")).toBe(true);
  });
});
