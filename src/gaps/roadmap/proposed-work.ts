import type { BuildingBlock } from "../../domain/framework.ts";
import type { Gap, GapKind } from "../../domain/gap.ts";
import { groupBy } from "../../domain/grouping.ts";
import type { ProjectKind } from "../../domain/roadmap.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Text } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { once } from "../../graph/once.ts";
import { agenciesInRole } from "../../graph/ownership.ts";
import { subjectOf } from "../subject.ts";
import type { Durations } from "./assumptions.ts";
import { type BareWork, named } from "./planned-work.ts";

/** Work that is proposed, with the gaps against which it is. */
export interface ProposedWork extends BareWork {
  readonly against: readonly string[];
}

interface Proposal {
  readonly id: (subjects: readonly Subject[]) => string;
  readonly name: (subjects: readonly Subject[]) => Text;
  readonly kind: ProjectKind;
}

const first = (subjects: readonly Subject[]): Text => subjects[0]?.name ?? { vi: "" };

/** How each kind of gap is closed by work. Other kinds need a decision or an entry in the model, not work. */
const proposals: Readonly<Partial<Record<GapKind, Proposal>>> = {
  "block-missing": {
    id: ([block]) => `de-xuat-${block?.id}`,
    name: (subjects) =>
      named(
        first(subjects),
        (name) => `Xây dựng: ${name}`,
        (name) => `Build: ${name}`,
      ),
    kind: "development",
  },
  "exchange-missing": {
    id: ([reader]) => `ket-noi-${reader?.id}`,
    name: (subjects) =>
      named(
        first(subjects),
        (name) => `Kết nối dữ liệu cho ${name}`,
        (name) => `Connect the data that ${name} needs`,
      ),
    kind: "development",
  },
  "exchange-direct": {
    id: ([reader]) => `ket-noi-${reader?.id}`,
    name: (subjects) =>
      named(
        first(subjects),
        (name) => `Kết nối dữ liệu cho ${name}`,
        (name) => `Connect the data that ${name} needs`,
      ),
    kind: "development",
  },
  "level-unreachable": {
    id: ([from, to]) => `lien-thong-${from?.id}-${to?.id}`,
    name: ([from, to]) => ({
      vi: `Liên thông dữ liệu từ ${from?.name.vi} lên ${to?.name.vi}`,
      en: `Let data pass from ${from?.name.en} to ${to?.name.en}`,
    }),
    kind: "development",
  },
  "national-system-unconnected": {
    id: ([system]) => `ket-noi-${system?.id}`,
    name: (subjects) =>
      named(
        first(subjects),
        (name) => `Kết nối ${name}`,
        (name) => `Connect ${name}`,
      ),
    kind: "development",
  },
  "single-point-of-failure": {
    id: ([node]) => `du-phong-${node?.id}`,
    name: (subjects) =>
      named(
        first(subjects),
        (name) => `Dự phòng cho ${name}`,
        (name) => `A stand-in for ${name}`,
      ),
    kind: "infrastructure",
  },
};

/** Whether a kind of gap is closed by work. */
export function isClosedByWork(kind: GapKind): boolean {
  return proposals[kind] !== undefined || kind === "block-planned";
}

/** Work against gaps that nothing of the model is planned against; gaps that one piece of work closes are put together. */
export function proposedWork(graph: Graph, gaps: readonly Gap[], durations: Durations): readonly ProposedWork[] {
  const grouped = groupBy(gaps, ({ kind, subjects }) => proposals[kind]?.id(subjects));
  return [...grouped].flatMap(([id, group]) => {
    const [gap] = group;
    const proposal = gap && proposals[gap.kind];
    if (!gap || !proposal) return [];
    const blocks = gap.subjects.filter(({ kind }) => kind === "block");
    const block = graph.framework.blocks.get(blocks[0]?.id ?? "");
    const kind = block && isFoundation(graph, block) ? "infrastructure" : proposal.kind;
    const owner = block ? ownerFor(graph, block) : [];
    return [
      {
        id,
        name: proposal.name(gap.subjects),
        origin: "proposed" as const,
        kind,
        ...(owner[0] ? { owner: owner[0] } : {}),
        delivers: [],
        realizes: blocks,
        duration: durations[kind],
        isDurationAssumed: true,
        against: group.map((each) => each.id),
      },
    ];
  });
}

/** A block of the lowest band of the picture, on which all else stands. */
export function isFoundation(graph: Graph, block: BuildingBlock): boolean {
  return lowestBand(graph) === block.layer;
}

const lowestBand = once((graph): string | undefined => {
  const bands = [...graph.framework.layers.values()].filter(({ place }) => place === "band");
  return bands.toSorted((a, b) => b.order - a.order)[0]?.id;
});

/** The agency that the framework would have own what realises a block: that of the sector, or the only one in the role. */
function ownerFor(graph: Graph, block: BuildingBlock): readonly Subject[] {
  const ofSector = graph.byKind.agency.filter(
    ({ level, sectors }) => level === "province" && sectors?.some((sector) => sector === block.sector),
  );
  const inRole = block.owner === undefined ? [] : agenciesInRole(graph, block.owner);
  const owners = block.sector === undefined ? inRole : ofSector;
  return owners.length === 1 ? owners.map(subjectOf) : [];
}

/** The id of the work that would be proposed against a gap: a project of that id is that work, taken over by the author. */
export function proposalId({ kind, subjects }: Gap): string | undefined {
  return proposals[kind]?.id(subjects);
}
