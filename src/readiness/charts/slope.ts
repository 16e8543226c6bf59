import type { Slope } from "../../domain/chart.ts";
import type { Words } from "../../domain/text.ts";
import type { IndexResult } from "../index/result.ts";
import { printedRanks } from "../statistics/ranking.ts";
import { asWords, type ChartContext, columnNames, combined, headOf, ranksAtRoot } from "./context.ts";

/** How ranks moved between two results: two editions, or two methods. Units that both rank are shown. */
export function slopeOf(
  left: { readonly result: IndexResult; readonly name: Words },
  right: { readonly result: IndexResult; readonly name: Words },
  context: ChartContext,
): Slope {
  const before = ranksAtRoot(left.result);
  const after = ranksAtRoot(right.result);
  const [printedBefore, printedAfter] = [printedRanks(before), printedRanks(after)];
  const places = new Map(right.result.units.map((code, place) => [code, place]));
  const lines = left.result.units.flatMap((code, unit) => {
    const place = places.get(code);
    const [from, to] = [before[unit] ?? 0, place === undefined ? 0 : (after[place] ?? 0)];
    if (from === 0 || to === 0) return [];
    const own = { id: code, name: context.unitName(code), ...(code === context.marked ? { marked: true } : {}) };
    const [fromText = "", toText = ""] = [printedBefore[unit], printedAfter[place ?? -1]];
    return [{ ...own, from, to, fromText, toText }];
  });
  const unshown = new Set([...left.result.units, ...right.result.units]).size - lines.length;
  const [up, down] = [
    lines.filter(({ from, to }) => to < from).length,
    lines.filter(({ from, to }) => to > from).length,
  ];
  return {
    ...headOf(right.result, context, {
      id: "slope",
      title: combined(
        (language) =>
          `${{ vi: "Thay đổi thứ hạng", en: "Change of ranks" }[language]}: ${left.name[language]} → ${right.name[language]}`,
      ),
      question: { vi: "Đơn vị nào tiến, đơn vị nào lùi?", en: "Who moved up, who moved down?" },
      summary: {
        vi: `${up} đơn vị tăng hạng, ${down} giảm hạng, ${lines.length - up - down} giữ nguyên.`,
        en: `${up} units moved up, ${down} down, ${lines.length - up - down} kept their rank.`,
      },
      notes: unshown
        ? [
            {
              vi: `${unshown} đơn vị không xuất hiện vì không có hạng ở cả hai bên.`,
              en: `${unshown} units are not shown: they have no rank on both sides.`,
            },
          ]
        : [],
      table: {
        columns: [
          { name: columnNames.unit },
          { name: left.name },
          { name: right.name },
          { name: { vi: "Thay đổi", en: "Change" } },
        ],
        rows: lines.map(({ name, from, to }) => [asWords(name), from, to, from - to]),
      },
    }),
    units: lines.length,
    kind: "slope",
    left: left.name,
    right: right.name,
    lines,
  };
}
