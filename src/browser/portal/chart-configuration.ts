import type { ChartConfiguration, ChartDataset, PointStyle } from "chart.js";

/** What a page gives of a chart: numbers and names. The server makes it (`src/web/live-chart.ts`). */
export interface LivePage {
  readonly shape: "line" | "dots";
  readonly labels: readonly string[];
  readonly series: readonly Named[];
  readonly marks: readonly Named[];
  readonly isUpsideDown: boolean;
  readonly breaks: readonly number[];
  readonly language: "vi" | "en";
  readonly digits: number;
}

interface Named {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Colours of the page as it is now, light or dark. */
export interface PageColours {
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly paper: string;
}

/** The font of all that is drawn. */
export const fontFamily = "'Be Vietnam Pro', Arial, sans-serif";

/** The colours of series in all pictures, and beside them the shapes and dashes that say the same without colour. */
const looks: readonly { readonly colour: string; readonly point: PointStyle; readonly dash: readonly number[] }[] = [
  { colour: "#4a7bb0", point: "circle", dash: [] },
  { colour: "#35888a", point: "rect", dash: [7, 3] },
  { colour: "#8069ab", point: "triangle", dash: [2, 3] },
  { colour: "#a57a1f", point: "rectRot", dash: [9, 3, 2, 3] },
  { colour: "#6d7f90", point: "crossRot", dash: [4, 4] },
  { colour: "#b5655c", point: "star", dash: [12, 4] },
];

/** A chart as Chart.js takes it. */
export function liveConfiguration(live: LivePage, colours: PageColours): ChartConfiguration<"line"> {
  const isDots = live.shape === "dots";
  const number = new Intl.NumberFormat(live.language === "vi" ? "vi-VN" : "en-GB", {
    maximumFractionDigits: live.digits,
  });
  const scales = isDots ? dotScales(colours) : lineScales(live, colours);
  return {
    type: "line",
    data: {
      labels: [...live.labels],
      datasets: [
        ...live.series.map((one, at) => series(one, at, live, colours)),
        ...live.marks.map((one, at) => mark(one, at, colours)),
      ],
    },
    options: {
      indexAxis: isDots ? "y" : "x",
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: isDots ? "nearest" : "index", axis: isDots ? "y" : "x", intersect: false },
      color: colours.ink,
      scales,
      plugins: {
        legend: {
          position: "top",
          align: "start",
          labels: { color: colours.ink, usePointStyle: true, font: { size: 14 } },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) => {
              const value = isDots ? parsed.x : parsed.y;
              return `${dataset.label}: ${value === null ? "–" : number.format(value)}`;
            },
          },
        },
      },
    },
  };
}

function series(
  { name, values }: Named,
  at: number,
  { shape, breaks }: LivePage,
  { paper }: PageColours,
): ChartDataset<"line"> {
  const look = looks[at % looks.length] ?? { colour: "#4a7bb0", point: "circle" as const, dash: [] };
  const isStroke = look.point === "crossRot" || look.point === "star";
  return {
    label: name,
    data: [...values],
    borderColor: look.colour,
    backgroundColor: look.colour,
    pointBackgroundColor: look.colour,
    pointBorderColor: isStroke ? look.colour : paper,
    pointBorderWidth: isStroke ? 3 : 1.5,
    pointStyle: look.point,
    pointRadius: 7,
    pointHoverRadius: 9,
    showLine: shape === "line",
    borderDash: [...look.dash],
    borderWidth: 2.5,
    segment: { borderColor: ({ p1DataIndex }) => (breaks.includes(p1DataIndex) ? "transparent" : undefined) },
  };
}

function mark({ name, values }: Named, at: number, { ink, soft }: PageColours): ChartDataset<"line"> {
  return {
    label: name,
    data: [...values],
    borderColor: at === 0 ? ink : soft,
    backgroundColor: "transparent",
    borderWidth: at === 0 ? 3 : 2,
    borderDash: at === 0 ? [] : [3, 3],
    pointStyle: "line",
    pointRotation: 90,
    pointRadius: 13,
    pointHoverRadius: 13,
    showLine: false,
  };
}

type Scales = NonNullable<NonNullable<ChartConfiguration<"line">["options"]>["scales"]>;

function dotScales({ ink, soft, grid }: PageColours): Scales {
  return {
    x: { min: 0, max: 100, grid: { color: grid }, ticks: { color: soft, stepSize: 25 } },
    y: {
      type: "category",
      offset: true,
      grid: { color: grid },
      ticks: { color: ink, font: { size: 14 }, autoSkip: false },
    },
  };
}

function lineScales({ isUpsideDown }: LivePage, { ink, soft, grid }: PageColours): Scales {
  return {
    x: { offset: true, grid: { color: grid }, ticks: { color: ink } },
    y: {
      reverse: isUpsideDown,
      ...(isUpsideDown ? { min: 1 } : {}),
      grace: isUpsideDown ? 1 : 0,
      grid: { color: grid },
      ticks: { color: soft, precision: 0 },
    },
  };
}
