import type { ChartHead, DrawableChart } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { chartNumbers } from "./chart-numbers.ts";
import { percentIn } from "./numbers.ts";

/** A chart as a figure: its title under it, with source, year, number of units, coverage and what a reader must know. */
function chartFigure(language: Language, { chart, svg }: DrawnChart): DocumentBlock {
  const numbers = chartNumbers(chart, language);
  return {
    kind: "figure",
    id: `figure-${chart.id}`,
    caption: chart.title[language],
    picture: { svg: svg[language], alternative: chart.summary[language] },
    ...(numbers ? { chart: numbers } : {}),
    note: noteOf(chart, language),
  };
}

/** The charts of some shapes or ids, as far as they were made, each a figure. */
export function chartFigures(
  language: Language,
  charts: readonly DrawnChart[],
  isWanted: (chart: DrawableChart) => boolean,
): readonly DocumentBlock[] {
  return charts.filter(({ chart }) => isWanted(chart)).map((drawn) => chartFigure(language, drawn));
}

function noteOf({ source, year, units, coverage, notes }: ChartHead, language: Language): string {
  const n = numberWords(units)[language];
  const share = coverage === undefined ? undefined : percentIn(language, coverage);
  const facts = {
    vi: `Nguồn: ${source.vi}. Năm ${year}; n = ${n}${share === undefined ? "" : `; độ phủ số liệu ${share}`}.`,
    en: `Source: ${source.en}. Year ${year}; n = ${n}${share === undefined ? "" : `; data coverage ${share}`}.`,
  };
  return [facts[language], ...notes.map((note) => note[language])].join(" ");
}
