import { serviceInventory } from "../../documents/service-inventory/service-inventory.ts";
import type { ProvinceInputs, Publication } from "./publication.ts";
import { modelHead } from "./report-heads.ts";
import { serviceInventoryResults } from "./service-inventory-results.ts";

/** The service inventory report of a province. */
export async function publishServiceInventory({
  province,
  graph,
  undrawn,
  effects,
}: ProvinceInputs): Promise<readonly Publication[]> {
  const results = await serviceInventoryResults(province, graph, modelHead(await undrawn()), effects);
  return [
    {
      name: "service-inventory",
      document: "service-inventory",
      tell: (language, choices) => serviceInventory(results, language, choices),
    },
  ];
}
