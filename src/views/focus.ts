import { type Level, levels } from "../domain/agency.ts";
import { isKind, kinds, type Target } from "../domain/kind.ts";
import type { Agency, BusinessFunction, Element } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import { boxKindNames, levelNames } from "../domain/value-words.ts";
import { type Graph, incoming, realisersOf } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { reachable } from "../graph/walk.ts";

/** Something that a picture can be limited to: `agency:so-y-te`, `sector:health`, `level:commune`, `block:lgsp`. */
export interface Focus {
  readonly kind: Target | "level";
  readonly id: string;
  readonly name: Text;
}

/** Everything that pictures of a model can be limited to. */
export function fociOf(graph: Graph): readonly Focus[] {
  const { framework } = graph;
  const elements = [...graph.elements.values()].filter(({ type }) => type !== "view");
  return [
    ...elements.map((element): Focus => ({ kind: element.type, id: element.id, name: nameOf(element) })),
    ...declared("sector", framework.sectors),
    ...levels.map((level): Focus => ({ kind: "level", id: level, name: levelNames[level] })),
    ...declared("block", framework.blocks),
    ...declared("layer", framework.layers),
    ...declared("userGroup", framework.userGroups),
    ...declared("nationalSystem", framework.nationalSystems),
    ...declared("platform", framework.platforms),
  ];
}

function declared(kind: Target, entries: ReadonlyMap<string, { readonly id: string; readonly name: Text }>) {
  return Array.from(entries.values(), ({ id, name }): Focus => ({ kind, id, name }));
}

/** How a focus is written in full. */
export function focusName({ kind, id }: Focus): string {
  return `${kind}:${id}`;
}

/** What a focus is called before a reader: `Sở Y tế (cơ quan, đơn vị)`. */
export function focusWords({ kind, name }: Focus): Words {
  const what = kindWords(kind);
  return {
    vi: `${name.vi} (${what.vi.toLowerCase()})`,
    en: `${name.en ?? name.vi} (${what.en.toLowerCase()})`,
  };
}

const otherKinds: Readonly<Partial<Record<Focus["kind"], Words>>> = {
  level: { vi: "Cấp hành chính", en: "Level of government" },
  sector: { vi: "Lĩnh vực", en: "Sector" },
  layer: { vi: "Lớp", en: "Layer" },
};

function kindWords(kind: Focus["kind"]): Words {
  const names: Readonly<Partial<Record<string, Words>>> = boxKindNames;
  return otherKinds[kind] ?? names[kind] ?? { vi: kind, en: kind };
}

/** The elements that a focus means. */
export function elementsIn(graph: Graph, focus: Focus): readonly Element[] {
  const { kind, id } = focus;
  if (kind === "agency") return ofAgencies(graph, agenciesBelow(graph, [id]));
  if (kind === "function") return functionsBelow(graph, id);
  if (kind === "sector") return ofSector(graph, id);
  if (kind === "level") return ofLevel(graph, levels.find((level) => level === id) ?? "province");
  if (kind === "block") return realisersOf(graph, id);
  if (kind === "layer")
    return [...graph.framework.blocks.values()]
      .filter(({ layer }) => layer === id)
      .flatMap((block) => realisersOf(graph, block.id));
  if (isKind(kind)) return [graph.elements.get(id)].flatMap((element) => element ?? []);
  return incoming(graph, kind, id).map(({ from }) => from);
}

/** The building blocks that a focus means. */
export function blocksIn({ framework }: Graph, { kind, id }: Focus): readonly string[] {
  if (kind === "block") return [id];
  const blocks = [...framework.blocks.values()];
  if (kind === "layer") return blocks.filter(({ layer }) => layer === id).map((block) => block.id);
  return kind === "sector" ? blocks.filter(({ sector }) => sector === id).map((block) => block.id) : [];
}

function agenciesBelow(graph: Graph, ids: readonly string[]): ReadonlySet<string> {
  return reachable(ids, (id) => incoming(graph, "agency", id, "parent").map(({ from }) => from.id));
}

/** Agencies and all that they own or answer for. */
function ofAgencies(graph: Graph, agencies: ReadonlySet<string>): readonly Element[] {
  const owned = [...agencies].flatMap((id) => incoming(graph, "agency", id, "owner").map(({ from }) => from));
  return [...graph.byKind.agency.filter(({ id }) => agencies.has(id)), ...owned];
}

function functionsBelow(graph: Graph, id: string): readonly Element[] {
  const ids = reachable([id], (each) => incoming(graph, "function", each, "parent").map(({ from }) => from.id));
  const functions: readonly BusinessFunction[] = graph.byKind.function.filter((each) => ids.has(each.id));
  const services = functions.flatMap((each) =>
    incoming(graph, "function", each.id, "function").map(({ from }) => from),
  );
  return [...functions, ...services];
}

/** What names a sector, what realises its blocks, and what the agencies of the sector own. */
function ofSector(graph: Graph, sector: string): readonly Element[] {
  const naming = incoming(graph, "sector", sector).map(({ from }) => from);
  const agencies = naming.filter((element): element is Agency => element.type === "agency");
  const blocks = [...graph.framework.blocks.values()].filter((block) => block.sector === sector);
  return [
    ...naming,
    ...ofAgencies(graph, new Set(agencies.map(({ id }) => id))),
    ...blocks.flatMap(({ id }) => realisersOf(graph, id)),
  ];
}

function ofLevel(graph: Graph, level: Level): readonly Element[] {
  const agencies = graph.byKind.agency.filter((agency) => agency.level === level).map(({ id }) => id);
  const services = graph.byKind.service.filter(({ performedAt }) => performedAt?.includes(level));
  return [...ofAgencies(graph, new Set(agencies)), ...services];
}

/** The kinds that may stand before the colon. */
export const focusKinds: readonly Focus["kind"][] = [
  ...kinds.filter((kind) => kind !== "view"),
  "sector",
  "level",
  "block",
  "layer",
  "userGroup",
  "nationalSystem",
  "platform",
];
