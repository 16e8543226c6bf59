import type { Roadmap, RoadmapWave } from "../../domain/roadmap.ts";
import type { Words } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import type { Graph } from "../../graph/graph.ts";
import { workPackagesView } from "../../views/work-packages.ts";

/** More bars than this do not fit a page. */
const mostBars = 14;

/** The packages of a roadmap on a scale of time; of one that does not fit a page each wave by itself, the large ones in parts. */
export function packageViews(asIs: Graph, roadmap: Roadmap): readonly View[] {
  if (roadmap.packages.length <= mostBars) return [workPackagesView(asIs, roadmap)];
  const views = roadmap.waves.flatMap((wave) => waveViews(asIs, roadmap, wave));
  return views.map((view, at) => (at ? { ...view, id: `${view.id}-${at + 1}` } : view));
}

function waveViews(asIs: Graph, roadmap: Roadmap, wave: RoadmapWave): readonly View[] {
  const own = roadmap.packages.filter((work) => work.wave === wave.number);
  const count = Math.max(1, Math.ceil(own.length / mostBars));
  const size = Math.ceil(own.length / count);
  return Array.from({ length: count }, (_, at) => {
    const packages = own.slice(at * size, (at + 1) * size);
    const waves = [{ ...wave, packages: packages.map(({ id }) => id) }];
    const view = workPackagesView(asIs, { ...roadmap, packages, waves });
    const { vi, en = vi } = view.title;
    const part = partOf(at + 1, count);
    return {
      ...view,
      title: { vi: `${vi}, đợt ${wave.number}${part.vi}`, en: `${en}, wave ${wave.number}${part.en}` },
    };
  });
}

function partOf(part: number, count: number): Words {
  return count === 1 ? { vi: "", en: "" } : { vi: ` (phần ${part}/${count})`, en: ` (part ${part} of ${count})` };
}
