import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { fontFamily, type LivePage, liveConfiguration } from "./chart-configuration.ts";
import { pageChanged, themeChanged } from "./page-event.ts";

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Chart.defaults.font.family = fontFamily;
Chart.defaults.font.size = 14;

/** Draws every chart of the page that gains by being touched, in place of its picture; printing shows the picture. */
function setUpCharts(): void {
  let drawn: readonly Chart[] = [];
  const drawAll = (): void => {
    for (const chart of drawn) chart.destroy();
    drawn = [...document.querySelectorAll<HTMLElement>("[data-chart]")].map(draw);
  };
  // Labels are measured when they are first drawn: the font must be there.
  void document.fonts.load(`14px ${fontFamily}`).then(drawAll, drawAll);
  document.addEventListener(pageChanged, drawAll);
  document.addEventListener(themeChanged, drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
}

function draw(frame: HTMLElement): Chart {
  const live = JSON.parse(frame.dataset["chart"] ?? "{}") as LivePage;
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", frame.dataset["name"] ?? "");
  frame.replaceChildren(canvas);
  frame.hidden = false;
  const picture = frame.parentElement?.querySelector<HTMLElement>(".picture");
  if (picture) picture.hidden = true;
  frame.style.height = `${heightOf(live, frame.clientWidth)}px`;
  return new Chart(canvas, liveConfiguration(live, colours()) as ChartConfiguration);
}

function heightOf({ shape, labels, series }: LivePage, width: number): number {
  return shape === "dots" ? 90 + labels.length * (24 + 6 * series.length) : Math.max(300, Math.min(440, width * 0.5));
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: of("--ink"), soft: of("--soft"), grid: of("--chart-grid"), paper: of("--chart-paper") };
}

setUpCharts();
