import type { Roadmap, RoadmapWave, ScheduledPackage } from "../../domain/roadmap.ts";
import type { Words } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import type { Graph } from "../../graph/graph.ts";
import { workPackagesView } from "../../views/work-packages.ts";

/** More bars than this do not fit a page. */
const mostBars = 14;

/** What is drawn on one page: waves that fit together, or a part of one that is too large. */
interface Page {
  readonly waves: readonly RoadmapWave[];
  readonly packages: readonly ScheduledPackage[];
  /** What it is called behind the title. */
  readonly part: Words;
}

/**
 * The packages of a roadmap on a scale of time; of one that does not fit a page, as many waves on each as fit, and those
 * that are too large in parts.
 */
export function packageViews(asIs: Graph, roadmap: Roadmap): readonly View[] {
  if (roadmap.packages.length <= mostBars) return [workPackagesView(asIs, roadmap)];
  return pagesOf(roadmap).map(({ waves, packages, part }, at) => {
    const view = workPackagesView(asIs, { ...roadmap, waves, packages });
    const { vi, en = vi } = view.title;
    return {
      ...view,
      ...(at > 0 ? { id: `${view.id}-${at + 1}` } : {}),
      title: { vi: `${vi}, ${part.vi}`, en: `${en}, ${part.en}` },
    };
  });
}

function pagesOf({ waves, packages }: Roadmap): readonly Page[] {
  const pages: Page[] = [];
  let open: RoadmapWave[] = [];
  const close = (): void => {
    const numbers = new Set(open.map(({ number }) => number));
    if (open.length > 0)
      pages.push({ waves: open, packages: packages.filter(({ wave }) => numbers.has(wave)), part: rangeOf(open) });
    open = [];
  };
  for (const wave of waves) {
    const room = mostBars - open.reduce((sum, each) => sum + each.packages.length, 0);
    if (wave.packages.length > room) close();
    if (wave.packages.length > mostBars) pages.push(...partsOf(wave, packages));
    else open.push(wave);
  }
  close();
  return pages;
}

function rangeOf(waves: readonly RoadmapWave[]): Words {
  const [first, last] = [waves[0]?.number, waves.at(-1)?.number];
  return first === last
    ? { vi: `đợt ${first}`, en: `wave ${first}` }
    : { vi: `đợt ${first}–${last}`, en: `waves ${first}–${last}` };
}

function partsOf(wave: RoadmapWave, all: readonly ScheduledPackage[]): readonly Page[] {
  const own = all.filter((work) => work.wave === wave.number);
  const count = Math.ceil(own.length / mostBars);
  const size = Math.ceil(own.length / count);
  const { vi, en } = rangeOf([wave]);
  return Array.from({ length: count }, (_, at) => {
    const packages = own.slice(at * size, (at + 1) * size);
    return {
      waves: [{ ...wave, packages: packages.map(({ id }) => id) }],
      packages,
      part: { vi: `${vi} (phần ${at + 1}/${count})`, en: `${en} (part ${at + 1} of ${count})` },
    };
  });
}
