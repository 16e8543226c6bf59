import { provinceConformance, provinceGaps } from "../../../app/portal/gaps.ts";
import type { PortalIndex } from "../../../app/portal/index.ts";
import { frameworkName } from "../../../domain/framework-name.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Words } from "../../../domain/text.ts";
import { notFound } from "../../not-found.ts";
import { oneFor } from "../../one-for.ts";
import { reportBlock } from "../../report-block.ts";
import { saidIn } from "../../said.ts";
import { tableFile } from "../../table-file.ts";
import { type ProvinceRequest, provincePage, toldOf } from "./province-page.ts";

/** The gap analysis of a province: what is missing, too much or there twice; against its own framework, or another one. */
export const gapsPage = provincePage({
  path: "/gaps",
  make: async (request) => {
    const { language, part, query, portal, province } = request;
    const own = frameworkName(province.graph.framework);
    const framework = query.one("framework") ?? own;
    if (!portal.frameworks.has(framework)) return notFound(language, noFramework(framework));
    const found = await tablesOf(request);
    const asked = query.one("table") ?? "";
    const isBeside = besideTables.has(asked);
    const mine = "why" in found ? [] : found.tables;
    const tables = isBeside && mine.length > 0 ? [...mine, ...(await besideOf(request))] : mine;
    const [first] = tables;
    const shown = tables.find(({ id }) => id === asked) ?? first;
    const listed = (id: string): string => `${part("gaps")}${query.with({ table: id })}`;
    return toldOf(request, {
      part: "gaps",
      template: "province/gaps",
      model: {
        words: saidIn(words, language),
        action: part("gaps"),
        why: "why" in found ? found.why[language] : "",
        frameworks: [...portal.frameworks.keys()].map((id) => ({ id, isChosen: id === framework, isOwn: id === own })),
        list: tables.map(({ id, title, rows }) => ({
          text: title[language],
          count: rows.length,
          href: listed(id),
          isHere: id === shown?.id,
        })),
        more: isBeside ? "" : listed("conformance"),
        table:
          shown &&
          reportBlock(shown, {
            language,
            csv: `${part("gaps", `${shown.id}.csv`)}${query.with({ table: undefined })}`,
          }),
      },
    });
  },
});

/** A table of the gap analysis to be taken along. */
export const gapsTable = provincePage({
  path: "/gaps/:table.csv",
  make: async (request) => {
    const { steps, language, province, portal, query } = request;
    const framework = query.one("framework");
    if (framework !== undefined && !portal.frameworks.has(framework)) return notFound(language, noFramework(framework));
    const table = steps["table"] ?? "";
    if (besideTables.has(table)) return tableFile(await besideOf(request), table, `${province.id}-gaps`, language);
    const found = await tablesOf(request);
    return tableFile("why" in found ? [] : found.tables, table, `${province.id}-gaps`, language);
  },
});

type Found = { readonly tables: readonly ReportTable[] } | { readonly why: Words };

/** Tables of a province beside every framework: judging by all of them takes long, so they are made when they are asked for. */
const besideTables: ReadonlySet<string> = new Set(["conformance", "mapped-blocks"]);

const besidesOf = oneFor((_: PortalIndex) => new Map<string, Promise<readonly ReportTable[]>>());

function besideOf({ province, portal }: ProvinceRequest): Promise<readonly ReportTable[]> {
  const besides = besidesOf(portal);
  const found = besides.get(province.id) ?? provinceConformance(province, portal.effects);
  besides.set(province.id, found);
  return found;
}

/** The analyses of one state of the workspace: a reader goes from one table of them to the next. */
const analysesOf = oneFor((_: PortalIndex) => new Map<string, Promise<Found>>());

function tablesOf({ province, portal, query }: ProvinceRequest): Promise<Found> {
  const own = frameworkName(province.graph.framework);
  const framework = query.one("framework") ?? own;
  const analyses = analysesOf(portal);
  const name = `${province.id} ${framework}`;
  const found = analyses.get(name) ?? provinceGaps(province, framework === own ? undefined : framework, portal.effects);
  analyses.set(name, found);
  return found;
}

function noFramework(name: string): Words {
  return { vi: `Không có khung tham chiếu “${name}”.`, en: `There is no framework “${name}”.` };
}

const words = {
  framework: { vi: "Đối chiếu với khung", en: "Compare with the framework" },
  own: { vi: "khung của mô hình", en: "the model's own" },
  compare: { vi: "Đối chiếu", en: "Compare" },
  beside: { vi: "Đối chiếu với mọi khung tham chiếu", en: "Beside every framework" },
  tables: { vi: "Các bảng của phân tích", en: "Tables of the analysis" },
} as const satisfies Record<string, Words>;
