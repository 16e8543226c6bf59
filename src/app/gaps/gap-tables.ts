import type { ReportTable } from "../../domain/report-table.ts";
import { totalCosts, totalCostsOfBlocks, type Years } from "../../gaps/costs.ts";
import { inheritances, platformSavings, rationalise } from "../../gaps/rationalisation.ts";
import { type CataloguedProvince, solutionsOf, takeOvers } from "../../gaps/solutions.ts";
import {
  coverageByAgency,
  coverageByLayer,
  coverageByLevel,
  coverageSummary,
  coverageTable,
  surplusTable,
} from "../../reporters/tables/gaps/coverage.ts";
import { gapTable } from "../../reporters/tables/gaps/gap-list.ts";
import { gapMatrixList, gapMatrixTable } from "../../reporters/tables/gaps/gap-matrix.ts";
import {
  costTable,
  duplicateTable,
  inheritanceTable,
  savingTable,
  solutionTable,
  takeOverTable,
  timeTable,
} from "../../reporters/tables/gaps/overlap.ts";
import { exchangeTable, failureTable, traceTable } from "../../reporters/tables/gaps/traceability.ts";
import { namesIn } from "../load/names-in.ts";
import type { AnalysedProvince } from "./gap-analysis.ts";

/**
 * Every table of a gap analysis, in the order in which a reader goes through them. On pages, which have no room for a
 * column for each block, matrices are lists.
 */
export function gapTables(
  analysed: AnalysedProvince,
  neighbours: readonly CataloguedProvince[],
  onPages: boolean,
): readonly ReportTable[] {
  const { asIs, target, analysis, duplicates, gaps, loaded, province } = analysed;
  const nameOf = namesIn(asIs);
  const matrix = onPages ? gapMatrixList : gapMatrixTable;
  const own = province.workspace.province;
  const solutions = solutionsOf([{ province: own, graph: asIs }, ...neighbours]);
  const years: Years = { first: yearOf(asIs.at), last: Math.max(yearOf(asIs.at), yearOf(target.at)) };
  return [
    gapTable(gaps, nameOf),
    coverageTable(analysis.coverage, nameOf),
    coverageByLayer(analysis.coverage, nameOf),
    coverageByAgency(analysis.coverage, nameOf),
    coverageByLevel(analysis.coverage),
    surplusTable(analysis.coverage),
    matrix("gap-matrix", blockMatrixTitle, analysis.blocks),
    matrix("gap-matrix-systems", systemMatrixTitle, analysis.systems),
    traceTable(analysis.traces),
    failureTable(analysis.failurePoints),
    exchangeTable(analysis.integration),
    duplicateTable(duplicates),
    timeTable(rationalise(asIs, (id) => loaded.decisions.time?.[id]?.class)),
    inheritanceTable(inheritances(asIs)),
    costTable("costs", years, totalCosts(asIs, years)),
    costTable("costs-by-block", years, totalCostsOfBlocks(asIs, years)),
    savingTable(platformSavings(asIs)),
    takeOverTable(takeOvers(own, analysis.coverage, solutions)),
    solutionTable(solutions),
  ];
}

/** What a terminal shows of them: what is missing, what is too much; the rest is in the files. */
export function shownTables({ asIs, analysis, duplicates, gaps }: AnalysedProvince): readonly ReportTable[] {
  const nameOf = namesIn(asIs);
  return [
    coverageSummary(analysis.coverage, nameOf),
    gapMatrixList("gap-matrix-systems", systemMatrixTitle, analysis.systems),
    ...(duplicates.length > 0 ? [duplicateTable(duplicates)] : []),
    summarised(gapTable(gaps, nameOf)),
  ];
}

/** A table without what a screen has no room for; says where the rest is. */
export function summarised(table: ReportTable): ReportTable {
  // A column of dashes says nothing.
  const isSaid = table.columns.map((_, index) => table.rows.some((row) => row[index]?.text.vi !== "–"));
  const isWhole = table.columns.every(({ extra }, index) => !extra && isSaid[index]);
  if (isWhole || table.rows.length === 0) return table;
  const isShown = table.columns.map(({ extra }, index) => !extra && isSaid[index]);
  return {
    ...table,
    notes: [...table.notes, moreColumns],
    columns: table.columns.filter((_, index) => isShown[index]),
    rows: table.rows.map((row) => row.filter((_, index) => isShown[index])),
  };
}

const moreColumns = {
  vi: "Đủ cột, cả mã: -f xlsx, -f html hoặc -f csv.",
  en: "All columns, with ids: -f xlsx, -f html or -f csv.",
};

const blockMatrixTitle = {
  vi: "Ma trận khoảng cách theo thành phần (TOGAF)",
  en: "Gap matrix of building blocks (TOGAF)",
};
const systemMatrixTitle = { vi: "Ma trận khoảng cách theo hệ thống (TOGAF)", en: "Gap matrix of systems (TOGAF)" };

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
