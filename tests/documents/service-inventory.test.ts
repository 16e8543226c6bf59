import { describe, expect, test } from "vitest";
import { levelRow, levelRows } from "../../src/documents/service-inventory/counts.ts";
import { serviceInventory } from "../../src/documents/service-inventory/service-inventory.ts";
import type { InventoryEntry } from "../../src/domain/service-inventory.ts";
import { languages } from "../../src/domain/text.ts";
import { header, withFolder } from "../app/effects.ts";
import { broken, inventoryResults, proseOf, rowsOf, treeOf } from "./report-samples.ts";

describe("the service inventory", { timeout: 60_000 }, () => {
  test("of Da Nang in 2014 tells its 2,100 services by level", async () => {
    const { results } = await inventoryResults("models/da-nang");
    const content = serviceInventory(results, "en");
    expect(rowsOf(content, "table-levels-by-sector").at(-1)).toEqual(["All", "406", "1,196", "498", "2,100"]);
    expect(rowsOf(content, "table-levels-by-level").map((row) => row[0])).toEqual([
      "Province",
      "District",
      "Commune",
      "All",
    ]);
    expect(proseOf(content)).toContain("For 498 of them, 23.7%,");
    expect(rowsOf(content, "table-services")).toHaveLength(results.entries.length);
    expect(rowsOf(content, "table-inventory-figures")[0]?.slice(1, 3)).toEqual(["400", "2014"]);
    expect(treeOf(content.chapters)).toMatchSnapshot();
  });

  test("never takes an unknown level, dossier or cost for zero", async () => {
    const { results } = await inventoryResults("models/vinh-phuc");
    const content = serviceInventory(results, "en");
    expect(rowsOf(content, "table-levels-by-sector").at(-1)).toEqual(["All", "369", "1,612", "1,981"]);
    expect(proseOf(content)).toContain("The level of 1,612 services is unknown");
    expect(proseOf(content)).toContain("the cost per service is unknown");
    expect(proseOf(content)).toContain("their number and the share that comes in online are unknown");
  });

  test.each(["da-nang", "soc-trang", "vinh-phuc", "_example"])("of %s has no dead end", async (province) => {
    const { results } = await inventoryResults(`models/${province}`);
    for (const language of languages) expect(broken(serviceInventory(results, language))).toEqual([]);
  });

  test("of an empty model says how to fill it", async () => {
    await withFolder({ "models/tinh/tinh.yaml": header() }, async (folder) => {
      const { results } = await inventoryResults(`${folder}/models/tinh`);
      expect(proseOf(serviceInventory(results, "vi"))).toContain("khung import");
      expect(serviceInventory(results, "vi").chapters.map(({ id }) => id)).toEqual(["inventory-summary"]);
    });
  });

  test("growth is told from two known dates, with the sum behind it", async () => {
    const service = (id: string, count: number, since: number) =>
      `  ${id}: { name: ${id}, count: ${count}, online: { level: 3, since: ${since} }, lifecycle: { live: ${since} } }\n`;
    const text = `${header()}services:\n${service("cu", 98, 2012)}${service("moi", 400, 2014)}`;
    await withFolder({ "models/tinh/tinh.yaml": text }, async (folder) => {
      const { results } = await inventoryResults(`${folder}/models/tinh`);
      const [row] = rowsOf(serviceInventory(results, "en"), "table-growth");
      expect(row?.slice(1, 3)).toEqual(["2014", "400"]);
    });
  });
});

describe("services by level", () => {
  const entry = (over: Partial<InventoryEntry>): InventoryEntry => ({
    id: "a",
    name: { vi: "A" },
    amount: 1,
    performedAt: [],
    provides: [],
    realizedBy: [],
    lacks: [],
    source: [],
    ...over,
  });

  test("those of several levels count at each, those of none stand apart", () => {
    const rows = levelRows([entry({ performedAt: ["commune", "province"], amount: 3 }), entry({ amount: 2 })], "level");
    expect(rows.map(({ id, total }) => [id, total])).toEqual([
      ["province", 3],
      ["commune", 3],
      ["~", 2],
    ]);
  });

  test("a level that nobody states is counted as unknown", () => {
    const { counts, total } = levelRow("all", { vi: "" }, [entry({ level: 3, amount: 4 }), entry({ amount: 5 })]);
    expect([counts.get(3), counts.get("unknown"), total]).toEqual([4, 5, 9]);
  });
});
