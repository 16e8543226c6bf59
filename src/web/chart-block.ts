import { chartFormats, chartInPage } from "../app/readiness/chart-forms.ts";
import type { DrawableChart } from "../domain/chart.ts";
import { numberWords, percentWords } from "../domain/number-words.ts";
import type { Language } from "../domain/text.ts";
import { liveChart } from "./live-chart.ts";
import { saidIn } from "./said.ts";
import { type TableBlock, tableBlock } from "./table-block.ts";

/** A chart as `parts/chart` prints it: the picture, what it says in words, its table, and its files. */
export interface ChartBlock {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly svg: string;
  /** What the browser's charts draw in place of the picture, as JSON; empty where the picture stays. */
  readonly live: string;
  readonly facts: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly table: TableBlock;
  readonly downloads: readonly { readonly text: string; readonly href: string; readonly label: string }[];
  readonly words: Readonly<Record<string, string>>;
}

/** A chart for a page. `fileHref` gives the address of the chart as a file of a form. */
export function chartBlock(chart: DrawableChart, language: Language, fileHref: (format: string) => string): ChartBlock {
  const said = saidIn(words, language);
  const live = liveChart(chart, language);
  return {
    id: chart.id,
    title: chart.title[language],
    question: chart.question[language],
    summary: chart.summary[language],
    svg: chartInPage(chart, language),
    live: live ? JSON.stringify(live) : "",
    facts: factsOf(chart, language),
    source: `${said.source} ${chart.source[language]}`,
    notes: chart.notes.map((note) => note[language]),
    table: tableBlock(chart.table, language),
    downloads: chartFormats.map((format) => ({
      text: format.toUpperCase(),
      href: fileHref(format),
      label: `${said.download} ${format.toUpperCase()}: ${chart.title[language]}`,
    })),
    words: said,
  };
}

function factsOf({ year, units, coverage }: DrawableChart, language: Language): string {
  const said = saidIn(words, language);
  const parts = [`${said.year} ${year}`, `n = ${numberWords(units)[language]}`];
  return [...parts, ...(coverage === undefined ? [] : [`${said.coverage} ${percentWords(coverage)[language]}`])].join(
    " · ",
  );
}

/** The name of the file that a chart is saved as. */
export function chartFileName({ id }: DrawableChart, language: Language, format: string): string {
  return `${id}.${language}.${format}`;
}

const words = {
  source: { vi: "Nguồn:", en: "Source:" },
  year: { vi: "Năm", en: "Year" },
  coverage: { vi: "độ phủ số liệu", en: "data coverage" },
  table: { vi: "Số liệu của biểu đồ", en: "The numbers of this chart" },
  download: { vi: "Tải về", en: "Download" },
  picture: { vi: "Biểu đồ", en: "Chart" },
} as const;
