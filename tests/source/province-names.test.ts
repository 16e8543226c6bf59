import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { registrySchema } from "../../src/domain/library.ts";
import { provinceNames } from "../../src/source/province-names.ts";

const registry = registrySchema.parse(load(readFileSync("architecture/provinces.yaml", "utf8")));
const names = provinceNames(registry);
const found = (written: string, at: string) => {
  const named = names.find(written, at);
  return named.kind === "found" ? named.id : named.kind;
};

describe("before July 2025", () => {
  test.each([
    ["TP HCM", "ho-chi-minh"],
    ["TP. Hồ Chí Minh", "ho-chi-minh"],
    ["Thừa Thiên-Huế", "thua-thien-hue"],
    ["Thừa Thiên - Huế", "thua-thien-hue"],
    ["Đắc Lắc", "dak-lak"],
    ["Hoà Bình", "hoa-binh"],
    ["Hòa Bình", "hoa-binh"],
    ["HÒA BÌNH", "hoa-binh"],
    ["tỉnh Hoà Bình", "hoa-binh"],
    ["Hoa Binh", "hoa-binh"],
    ["Đà Nẵng".normalize("NFD"), "da-nang"],
    ["da-nang", "da-nang"],
    ["48", "da-nang"],
    ["Da Nang City", "da-nang"],
    ["Bà Rịa–Vũng Tàu", "ba-ria-vung-tau"],
  ])("%s", (written, id) => expect(found(written, "2019")).toBe(id));
});

test("the day decides between the province before and after a merger", () => {
  expect(found("Đà Nẵng", "2025-06-30")).toBe("da-nang");
  expect(found("Đà Nẵng", "2025-07-01")).toBe("da-nang-2025");
  expect(names.find("Quảng Nam", "2026")).toEqual({ kind: "not-in-force", id: "quang-nam", others: ["Đà Nẵng"] });
  expect(found("Thừa Thiên Huế", "2024")).toBe("thua-thien-hue");
  expect(names.find("Thừa Thiên Huế", "2026")).toMatchObject({ kind: "not-in-force", others: ["Huế"] });
});

test("a slip, a lost zero and a word of nothing", () => {
  expect(names.find("Đà Nẳng", "2019")).toMatchObject({ kind: "unknown", suggestions: ["Đà Nẵng"] });
  expect(names.find("Quảng Nimh", "2019")).toMatchObject({ suggestions: expect.arrayContaining(["Quảng Ninh"]) });
  expect(names.find("1", "2019")).toMatchObject({ suggestions: ["01", "Hà Nội"] });
  expect(names.find("Atlantis", "2019")).toEqual({ kind: "unknown", suggestions: [] });
});

test("every province of every table of names is found by its own forms", () => {
  for (const [id, { name, fullName, code, aliases = [], from = "2019", to }] of Object.entries(registry.provinces)) {
    const at = to === undefined ? "2026" : from;
    for (const form of [id, name.vi, fullName.vi, code, ...aliases])
      expect([form, found(form, at)]).toEqual([form, id]);
  }
});
