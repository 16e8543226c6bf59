import type { Level } from "../domain/agency.ts";
import { type CoverageRow, type Gap, type GapAnalysis, type GapKind, gapKinds } from "../domain/gap.ts";
import { numberWords } from "../domain/number-words.ts";
import type { Subject } from "../domain/subject.ts";
import type { Words } from "../domain/text.ts";
import type { Graph } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { gapWords, levelWords } from "./gap-words.ts";

/**
 * An analysis told as gaps, each with an id that stays as long as what it is about. In the order of {@link gapKinds}, mandatory
 * blocks first, then as the framework and the model have them. Blocks that are there at the target by plan are gaps still: of today.
 */
export function gapsOf(analysis: GapAnalysis, graph: Graph): readonly Gap[] {
  const found = [
    ...analysis.coverage.rows.flatMap((row) => blockGap(row)),
    ...analysis.coverage.surplus.filter(({ asIs }) => asIs).map(({ subject }) => about("block-surplus", [subject])),
    ...undecided(analysis).map((subject) => about("elimination-undecided", [subject])),
    ...analysis.unsupported.map((subject) => about("service-unsupported", [subject])),
    ...analysis.unhosted.map((subject) => about("system-without-host", [subject])),
    ...analysis.idle.map((subject) => about("application-serves-nothing", [subject])),
    ...analysis.unmastered.map((subject) => about("data-without-master", [subject])),
    ...analysis.loneNodes.map(({ subject, amount }) =>
      about("single-point-of-failure", [subject], servicesWords(amount)),
    ),
    ...integrationGaps(analysis),
  ];
  const owned = found.map(
    (gap): Gap => (gap.agencies.length ? gap : { ...gap, agencies: agenciesOf(graph, gap.subjects) }),
  );
  const once = [...new Map(owned.map((gap) => [gap.id, gap])).values()];
  return once.toSorted((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind) || weightOf(a) - weightOf(b));
}

/** What a framework insists on comes first. */
function weightOf({ necessity }: Gap): number {
  return necessity === "mandatory" ? 0 : 1;
}

/** A gap of a kind about some subjects, with what these do not say yet. */
export function about(kind: GapKind, subjects: readonly Subject[], detail?: Words): Gap {
  const id = [kind, ...subjects.map((subject) => subject.id)].join("/");
  const what = gapWords[kind](subjects, detail);
  return { id, kind, subjects, what, ...(detail ? { detail } : {}), agencies: [], plans: [] };
}

function servicesWords(amount: number): Words {
  const { vi, en } = numberWords(amount);
  return { vi: `${vi} dịch vụ công`, en: `${en} public ${amount === 1 ? "service" : "services"}` };
}

/** Of a block that the sources know by the date and that a framework asks for. Optional blocks are no gap. */
function blockGap({ block, due, necessity, layer, asIs, agencies }: CoverageRow): readonly Gap[] {
  const kinds = { missing: "block-missing", partly: "block-partly", planned: "block-planned" } as const;
  const kind = asIs.state === "realised" || asIs.state === "surplus" ? undefined : kinds[asIs.state];
  if (!kind || !due || necessity === "optional") return [];
  const [first, ...others] = asIs.lacking;
  const detail = first && {
    vi: [first, ...others].map(({ vi }) => vi).join("; "),
    en: [first, ...others].map(({ en }) => en).join("; "),
  };
  return [{ ...about(kind, [block], detail), necessity, layer, agencies, plans: asIs.plans }];
}

/** Systems that go by the target, with nothing in their place and no decision. */
function undecided({ systems }: GapAnalysis): readonly Subject[] {
  const gone = new Set(
    systems.cells
      .filter(({ meaning, decided }) => meaning === "eliminated" && decided === undefined)
      .map(({ baseline }) => baseline),
  );
  return systems.baseline.filter(({ id }) => gone.has(id));
}

function integrationGaps({ integration }: GapAnalysis): readonly Gap[] {
  const { exchanges, brokenHop, unconnected } = integration;
  const kinds = { none: "exchange-missing", direct: "exchange-direct" } as const;
  const between = exchanges.flatMap(({ way, reader, data }): readonly Gap[] =>
    (way === "none" || way === "direct") && data.kind !== "nationalSystem" ? [about(kinds[way], [reader, data])] : [],
  );
  const hop: Gap[] = brokenHop
    ? [about("level-unreachable", [levelSubject(brokenHop.from), levelSubject(brokenHop.to)])]
    : [];
  return [...between, ...hop, ...unconnected.map((subject) => about("national-system-unconnected", [subject]))];
}

/** An administrative level stands for its agencies. */
function levelSubject(level: Level): Subject {
  return { kind: "agency", id: level, name: levelWords[level] };
}

function agenciesOf(graph: Graph, subjects: readonly Subject[]): readonly string[] {
  const owners = subjects.flatMap(({ id }) => {
    const element = graph.elements.get(id);
    return (element && ownerOf(graph, element)) ?? [];
  });
  return [...new Set(owners.map(({ id }) => id))];
}
