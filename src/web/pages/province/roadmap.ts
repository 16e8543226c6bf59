import { provinceRoadmap } from "../../../app/portal/gaps.ts";
import type { PortalIndex, PortalProvince } from "../../../app/portal/index.ts";
import type { Words } from "../../../domain/text.ts";
import { oneFor } from "../../one-for.ts";
import { reportBlock } from "../../report-block.ts";
import { saidIn } from "../../said.ts";
import { tableFile } from "../../table-file.ts";
import { provincePage, toldOf } from "./province-page.ts";

/** The way of a province to its target: work packages on a scale of time, waves, costs by year. */
export const roadmapPage = provincePage({
  path: "/roadmap",
  make: async (request) => {
    const { language, part, portal, province } = request;
    const found = await roadmapIn(province, portal);
    const isFound = !("why" in found);
    return toldOf(request, {
      part: "roadmap",
      template: "province/roadmap",
      styles: ["pictures.css"],
      model: {
        words: saidIn(words, language),
        why: isFound ? "" : found.why[language],
        svg: isFound ? found.chart.svg[language] : "",
        summary: isFound ? found.chart.summary[language] : "",
        tables: isFound
          ? found.tables.map((table) => ({
              table: reportBlock(table, { language, csv: part("roadmap", `${table.id}.csv`) }),
            }))
          : [],
      },
    });
  },
});

/** A table of the roadmap to be taken along. */
export const roadmapTable = provincePage({
  path: "/roadmap/:table.csv",
  make: async ({ language, portal, province, steps }) => {
    const found = await roadmapIn(province, portal);
    return tableFile("why" in found ? [] : found.tables, steps["table"] ?? "", `${province.id}-roadmap`, language);
  },
});

/** The roadmaps of one state of the workspace, for the page and its tables. */
const roadmapsOf = oneFor((_: PortalIndex) => new Map<string, ReturnType<typeof provinceRoadmap>>());

function roadmapIn(province: PortalProvince, portal: PortalIndex): ReturnType<typeof provinceRoadmap> {
  const roadmaps = roadmapsOf(portal);
  const found = roadmaps.get(province.id) ?? provinceRoadmap(province, portal.effects);
  roadmaps.set(province.id, found);
  return found;
}

const words = {
  chart: { vi: "Các gói công việc theo thời gian", en: "Work packages in time" },
} as const satisfies Record<string, Words>;
