import { gapReport } from "../../documents/gap-report/gap-report.ts";
import { gapReportResults } from "./gap-report-results.ts";
import type { ProvinceInputs, Publication } from "./publication.ts";
import { modelHead } from "./report-heads.ts";

/** The gap and roadmap report of a province. */
export async function publishGapReport({
  province,
  graph,
  undrawn,
  effects,
}: ProvinceInputs): Promise<readonly Publication[]> {
  const results = await gapReportResults(province, graph, modelHead(await undrawn()), effects);
  return [
    {
      name: "gap-report",
      document: "gap-report",
      tell: (language, choices) => gapReport(results, language, choices),
    },
  ];
}
