import { describe, expect, it } from "vitest";
import { readGlossary } from "./files.ts";

const terms = Object.entries(readGlossary().terms);

describe("the glossary", () => {
  it("holds at least a hundred terms, each defined in both languages", () => {
    expect(terms.length).toBeGreaterThanOrEqual(100);
    expect(terms.filter(([, { definition }]) => !definition).map(([id]) => id)).toEqual([]);
  });

  it.each(["vi", "en"] as const)("gives no two terms one name (%s)", (language) => {
    const names = terms.map(([, term]) => term[language].toLocaleLowerCase("vi"));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("gives no two terms one abbreviation", () => {
    const short = terms.flatMap(([, { abbreviation }]) => abbreviation ?? []);
    expect(short.filter((name, index) => short.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ["LGSP", "lgsp"],
    ["DVCTT", "online-public-service"],
    ["HTTT", "information-system"],
    ["TTHC", "administrative-procedure"],
    ["SOC", "soc"],
    ["BRM", "brm"],
  ])("knows %s", (abbreviation, id) => {
    expect(readGlossary().terms[id]?.abbreviation).toBe(abbreviation);
  });
});
