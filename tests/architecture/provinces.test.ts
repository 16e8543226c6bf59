import { describe, expect, it } from "vitest";
import { firstDay } from "../../src/domain/date.ts";
import { readRegistry } from "./files.ts";

const registry = readRegistry();
const entries = Object.entries(registry.provinces);
type Entry = (typeof entries)[number];

/** The entries that hold on a day: from the first day of `from`, up to the day before `to`. */
const holdingOn = (day: string): readonly Entry[] =>
  entries.filter(([, { from, to }]) => (!from || firstDay(from) <= day) && (!to || day < firstDay(to)));

const days = ["2010-01-01", "2014-12-31", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-07-12"];
const holding = days.map((day) => [day, holdingOn(day)] as const);

describe("the registry of provinces", () => {
  it("holds 63 provinces up to 30 June 2025 and 34 after", () => {
    expect(holding.map(([, found]) => found.length)).toEqual([63, 63, 63, 63, 63, 34, 34]);
  });

  it.each(holding)("has every code and every name once on %s", (_, found) => {
    const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
    expect(twice(found.map(([, { code }]) => code))).toEqual([]);
    const names = found.flatMap(([, { name, fullName, aliases }]) => [name.vi, fullName.vi, ...(aliases ?? [])]);
    expect(twice(names)).toEqual([]);
  });

  it("names what each became, and what each was formed from, as inverses", () => {
    const forward = entries.flatMap(([id, { successor }]) => (successor ? [`${id} → ${successor}`] : []));
    const back = entries.flatMap(([id, { formedFrom }]) => (formedFrom ?? []).map((part) => `${part} → ${id}`));
    expect(back.toSorted()).toEqual(forward.toSorted());
    expect(forward).toHaveLength(64);
  });

  it("lets a successor begin on the day its parts end", () => {
    for (const [id, { to, successor }] of entries)
      if (successor) expect([id, registry.provinces[successor]?.from]).toEqual([id, to]);
  });

  it("keeps the code of one of the parts", () => {
    for (const [id, { code, formedFrom }] of entries)
      if (formedFrom)
        expect([id, formedFrom.map((part) => registry.provinces[part]?.code)]).toEqual([
          id,
          expect.arrayContaining([code]),
        ]);
  });

  it("dates keys: the suffix -2025 stands for the time from 1 July 2025", () => {
    for (const [id, { from }] of entries) expect([id, id.endsWith("-2025")]).toEqual([id, from === "2025-07-01"]);
  });

  it("agrees with the totals of the country", () => {
    const total = (day: string, level: "districts" | "communes") =>
      holdingOn(day).reduce((sum, [, { units }]) => sum + (units?.[level] ?? 0), 0);
    expect(total("2025-06-30", "districts")).toBe(696);
    expect(total("2025-06-30", "communes")).toBe(10_035);
    expect(total("2025-07-01", "districts")).toBe(0);
    expect(total("2025-07-01", "communes")).toBe(3321);
  });

  it("places every province of the time before the merger in a region", () => {
    for (const [id, { region }] of holdingOn("2014-12-31"))
      expect([id, Object.keys(registry.regions)]).toEqual([id, expect.arrayContaining([region])]);
  });

  it("tells a city from a province by its full name", () => {
    for (const [id, { kind, name, fullName }] of entries)
      expect([id, fullName.vi]).toEqual([id, `${kind === "city" ? "Thành phố" : "Tỉnh"} ${name.vi}`]);
  });

  it("knows the step of Huế", () => {
    const on = (day: string) => holdingOn(day).find(([, { code }]) => code === "46")?.[1];
    expect([on("2014-12-31")?.kind, on("2014-12-31")?.name.vi]).toEqual(["province", "Thừa Thiên Huế"]);
    expect([on("2025-01-01")?.kind, on("2025-01-01")?.name.vi]).toEqual(["city", "Huế"]);
    expect(on("2025-07-01")?.formedFrom).toEqual(["hue"]);
  });

  it("knows what became of the provinces of the founding articles", () => {
    expect(registry.provinces["da-nang-2025"]?.formedFrom).toEqual(["da-nang", "quang-nam"]);
    expect(registry.provinces["soc-trang"]?.successor).toBe("can-tho-2025");
  });
});
