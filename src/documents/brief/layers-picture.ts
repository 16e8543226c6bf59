import type { ChartNumbers, DocumentBlock } from "../../domain/page.ts";
import type { CoverageState } from "../results.ts";
import { escapeMarkup } from "../telling/escape.ts";
import { coverageNames } from "../telling/names.ts";
import { say, type Telling } from "../telling/telling.ts";

const size = { width: 960, row: 29, head: 34, label: 330, bar: 18 };

/** The states that a bar is made of, with colours that are told apart without colour vision. */
const states = ["realised", "partly", "planned", "missing"] as const satisfies readonly CoverageState[];
const colours: Readonly<Record<(typeof states)[number], string>> = {
  realised: "#1f5fa8",
  partly: "#6f9bd1",
  planned: "#e3b341",
  missing: "#c9ced6",
};

interface Layer {
  readonly name: string;
  readonly counts: readonly number[];
}

/** The building blocks of each layer by their state, as bars: the whole architecture in a few lines. */
export function layersPicture(telling: Telling): readonly DocumentBlock[] {
  const layers = layersOf(telling);
  if (!layers.length) return [];
  const names = states.map((state) => say(telling, coverageNames[state]));
  const alternative = layers
    .map(({ name, counts }) => `${name}: ${counts.map((count, index) => `${names[index]} ${count}`).join(", ")}`)
    .join("; ");
  const chart: ChartNumbers = {
    shape: "stacked-bars",
    categories: layers.map(({ name }) => name),
    series: names.map((name, index) => ({ name, values: layers.map(({ counts }) => counts[index]) })),
  };
  return [
    {
      kind: "figure",
      id: "layers",
      caption: say(telling, {
        vi: "Thành phần của khung kiến trúc theo lớp và tình trạng",
        en: "Building blocks of the framework by layer and state",
      }),
      picture: { svg: draw(layers, names), alternative },
      chart,
    },
  ];
}

function layersOf({ results, language }: Telling): readonly Layer[] {
  const { framework, coverage } = results;
  return [...framework.layers.values()]
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, name }) => {
      const own = coverage.filter(({ block }) => framework.blocks.get(block)?.layer === id);
      const counts = states.map((state) => own.filter(({ now }) => now === state).length);
      return counts.some(Boolean) ? [{ name: name[language], counts }] : [];
    });
}

function draw(layers: readonly Layer[], names: readonly string[]): string {
  const most = layers.reduce((length, { counts }) => Math.max(length, sum(counts)), 1);
  const unit = (size.width - size.label - 40) / most;
  const height = size.head + layers.length * size.row;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" font-family="Be Vietnam Pro, sans-serif">`,
    ...names.map((name, index) => legend(name, index)),
    ...layers.map((layer, index) => row(layer, size.head + index * size.row, unit)),
    "</svg>",
  ].join("");
}

function legend(name: string, index: number): string {
  const x = size.label + index * 155;
  const colour = colours[states[index] ?? "missing"];
  return `<rect x="${x}" y="6" width="14" height="14" rx="2" fill="${colour}"/><text x="${x + 20}" y="18" font-size="14" fill="#1c2733">${escapeMarkup(name)}</text>`;
}

function row({ name, counts }: Layer, y: number, unit: number): string {
  const pieces = counts.map((count, index) => {
    const x = size.label + sum(counts.slice(0, index)) * unit;
    const state = states[index] ?? "missing";
    const figure = state === "planned" || state === "missing" ? "#1c2733" : "#ffffff";
    return count
      ? `<rect x="${round(x)}" y="${y + 6}" width="${round(count * unit - 2)}" height="${size.bar + 4}" rx="2" fill="${colours[state]}"/>` +
          `<text x="${round(x + (count * unit) / 2)}" y="${y + 22}" font-size="13" font-weight="600" text-anchor="middle" fill="${figure}">${count}</text>`
      : "";
  });
  const label = `<text x="${size.label - 12}" y="${y + 22}" font-size="14" text-anchor="end" fill="#1c2733">${escapeMarkup(shortened(name))}</text>`;
  return label + pieces.join("");
}

/** A long name would run into the edge of the picture; the table of layers has it whole. */
function shortened(name: string): string {
  return name.length > 42 ? `${name.slice(0, 40).trimEnd()}…` : name;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
