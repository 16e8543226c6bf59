import type { RankedUnit, Ranking } from "../domain/ranking.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../domain/report-table.ts";
import type { Words } from "../domain/text.ts";
import { rankingNames } from "./ranking-table.ts";

type Field = ReportColumn & { readonly cell: (unit: RankedUnit) => ReportCell };

/** All figures of a ranking as one table: for spreadsheets and machines, with every digit. */
export function rankingData(ranking: Pick<Ranking, "nodes" | "units" | "edition">): ReportTable {
  const { nodes, units, edition } = ranking;
  const keys = [...new Set(units.flatMap(({ groups }) => Object.keys(groups)))].sort();
  const same = (text: string): Words => ({ vi: text, en: text });
  const value = (number: number | null | undefined): ReportCell =>
    number === null || number === undefined ? { text: same("") } : { text: same(String(number)), value: number };
  const leaves = nodes.filter(({ kind }) => kind === "leaf");
  const columns: readonly Field[] = [
    { id: "code", title: rankingNames.code, cell: ({ code }) => ({ text: same(code) }) },
    { id: "name", title: rankingNames.unit, cell: ({ name }) => ({ text: name }) },
    ...keys.map((key) => ({
      id: key,
      title: same(key),
      cell: ({ groups }: RankedUnit) => ({ text: same(groups[key] ?? "") }),
    })),
    { id: "rank", title: rankingNames.rank, cell: ({ rank }) => value(rank) },
    { id: "score", title: rankingNames.score, cell: ({ score }) => value(score) },
    {
      id: "band",
      title: rankingNames.band,
      cell: ({ band, verdict }) => ({ text: verdict?.words ?? same(band ?? "") }),
    },
    { id: "coverage", title: rankingNames.coverage, cell: ({ coverage }) => value(coverage) },
    { id: "published", title: rankingNames.published, cell: ({ published }) => value(published.score) },
    { id: "published-rank", title: rankingNames.publishedRank, cell: ({ published }) => value(published.rank) },
    ...nodes.map(({ code }) => ({
      id: code,
      title: same(code),
      cell: ({ nodes: own }: RankedUnit) => value(own[code]?.score),
    })),
    ...leaves.map(({ code }) => ({
      id: `raw:${code}`,
      title: same(`raw:${code}`),
      cell: ({ nodes: own }: RankedUnit) => value(own[code]?.answer?.raw),
    })),
  ];
  return {
    id: edition.id,
    title: same(edition.id),
    notes: [],
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: units.map((unit) => columns.map(({ cell }) => cell(unit))),
    empty: { vi: "không có đơn vị nào", en: "no unit" },
  };
}
