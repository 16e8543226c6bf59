import type { Diagnostic } from "../../domain/diagnostic.ts";
import { wordsOfField } from "../../domain/field-words.ts";
import { isKind, type Kind, kindOfSection, type Section, sections, type Target } from "../../domain/kind.ts";
import type { State } from "../../domain/lifecycle.ts";
import { type Element, findReferences } from "../../domain/model.ts";
import { numberWords } from "../../domain/number-words.ts";
import { statusNames } from "../../domain/page.ts";
import type { Place } from "../../domain/place.ts";
import { type Status, statusOf } from "../../domain/provenance.ts";
import type { Impact, ReachedSubject } from "../../domain/reach.ts";
import type { Text, Words } from "../../domain/text.ts";
import { boxKindNames, namesOfValues, stateNames } from "../../domain/value-words.ts";
import { impactOf } from "../../gaps/impact.ts";
import { restingOn, restsOn } from "../../gaps/reach.ts";
import { type Graph, incoming, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import type { PortalProvince } from "./index.ts";

/** One value of a field, and what it leads to: another element, something of the framework, a cited document, an address. */
export interface FactValue {
  readonly text: Text;
  readonly to?: { readonly kind: Target; readonly id: string };
  readonly address?: string;
}

/** A field of an element as a page tells it. */
export interface Fact {
  /** The way to the field: `cost.build`. */
  readonly field: string;
  readonly label: Words;
  readonly meaning?: Words;
  readonly values: readonly FactValue[];
  readonly at: Place;
}

/** What refers to an element, and by which field. */
export interface Referrer {
  readonly id: string;
  readonly kind: Kind;
  readonly name: Text;
  readonly field: Words;
}

/** All that is known of an element. */
export interface ElementAccount {
  readonly id: string;
  readonly kind: Kind;
  readonly kindName: Words;
  readonly name: Text;
  readonly state: State;
  readonly stateName: Words;
  readonly status?: Status;
  readonly statusName?: Words;
  readonly place: Place | undefined;
  readonly facts: readonly Fact[];
  readonly referrers: readonly Referrer[];
  readonly restsOn: readonly ReachedSubject[];
  readonly restedOn: readonly ReachedSubject[];
  readonly impact: Impact;
  readonly findings: readonly Diagnostic[];
}

/** The account of an element of a province; nothing where the model has none of the id. */
export async function elementAccount(
  { graph, loaded, judged }: PortalProvince,
  id: string,
): Promise<ElementAccount | undefined> {
  const element = graph.elements.get(id);
  if (!element) return undefined;
  const status = statusOf(element);
  const state = stateOf(graph, element);
  const { findings } = await judged();
  return {
    id,
    kind: element.type,
    kindName: boxKindNames[element.type],
    name: nameOf(element),
    state,
    stateName: stateNames[state],
    ...(status ? { status, statusName: statusNames[status] } : {}),
    place: loaded.extentOf(id),
    facts: factsOf(element, graph, loaded.locate, loaded.sources),
    referrers: referrersOf(graph, element),
    restsOn: restsOn(graph, id),
    restedOn: restingOn(graph, id),
    impact: impactOf(graph, id),
    findings: findings.filter(({ elements }) => elements.includes(id)),
  };
}

/** The section of the model files that holds elements of a kind: `applications`. */
function sectionOfKind(kind: Kind): Section {
  return sections.find((section) => kindOfSection[section] === kind) ?? "documents";
}

function referrersOf(graph: Graph, element: Element): readonly Referrer[] {
  const found = incoming(graph, element.type, element.id).map(({ from, field }): Referrer => {
    const words = wordsOfField([sectionOfKind(from.type), field]);
    return { id: from.id, kind: from.type, name: nameOf(from), field: words?.title ?? { vi: field, en: field } };
  });
  return [...new Map(found.map((one) => [`${one.id} ${one.field.en}`, one])).values()];
}

/** Fields that stand elsewhere on the page. */
const told: ReadonlySet<string> = new Set(["id", "type", "name", "title"]);

type Way = readonly (string | number)[];
type References = ReadonlyMap<string, { readonly kind: Target; readonly id: string }>;

function factsOf(
  element: Element,
  graph: Graph,
  locate: PortalProvince["loaded"]["locate"],
  sources: PortalProvince["loaded"]["sources"],
): readonly Fact[] {
  const section = sectionOfKind(element.type);
  const references: References = new Map(
    findReferences[element.type](element).flatMap(({ path, id, targets }) => {
      const kind = targets.find((target) => declares(graph, sources, target, id)) ?? targets[0];
      return kind === undefined ? [] : [[path.join("/"), { kind, id }] as const];
    }),
  );
  const nameFor = (kind: Target, id: string): Text => nameIn(graph, sources, kind, id);
  const facts: Fact[] = [];
  const walk = (value: unknown, path: Way): void => {
    const values = leaves(value, path, references, nameFor);
    if (values) {
      const names = path.filter((step) => typeof step === "string");
      const words = wordsOfField([section, ...names]);
      const label = words?.title ?? { vi: names.join("."), en: names.join(".") };
      const at = locate({ element: element.id, path });
      facts.push({ field: names.join("."), label, ...(words ? { meaning: words.description } : {}), values, at });
    } else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) if (each !== undefined) walk(each, [...path, key]);
  };
  for (const [key, value] of Object.entries(element)) if (!told.has(key) && value !== undefined) walk(value, [key]);
  return facts;
}

/** The values of a field that is said in one line; nothing of one that has fields of its own. */
function leaves(
  value: unknown,
  path: Way,
  references: References,
  nameFor: (kind: Target, id: string) => Text,
): readonly FactValue[] | undefined {
  if (Array.isArray(value)) {
    const each = value.map((item, index) => leaves(item, [...path, index], references, nameFor));
    return each.some((one) => one === undefined) ? undefined : each.flatMap((one) => one ?? []);
  }
  const to = references.get(path.join("/"));
  if (to) return [{ text: nameFor(to.kind, to.id), to }];
  if (typeof value === "number") return [{ text: namedValue(value) ?? numberWords(value, decimalsOf(value)) }];
  if (typeof value === "boolean") return [{ text: value ? yes : no }];
  if (typeof value === "string") return [stringValue(value, path)];
  const text = textIn(value) ?? moneyIn(value);
  return text ? [{ text }] : undefined;
}

function stringValue(value: string, path: Way): FactValue {
  if (/^https?:\/\/[^\s]+$/.test(value)) return { text: { vi: value }, address: value };
  return { text: isListed(path) ? (namedValue(value) ?? { vi: value }) : { vi: value } };
}

/** Fields whose text is the author's own, which may look like a word of a closed list. */
const free: ReadonlySet<string> = new Set([
  "note",
  "code",
  "number",
  "vendor",
  "product",
  "version",
  "include",
  "title",
]);

function isListed(path: Way): boolean {
  return !path.some((step) => typeof step === "string" && free.has(step));
}

function namedValue(value: string | number): Words | undefined {
  // A number alone is an amount; only words are told by name.
  return typeof value === "string" ? namesOfValues([value])?.[0] : undefined;
}

function textIn(value: unknown): Text | undefined {
  if (typeof value !== "object" || value === null || !("vi" in value) || typeof value.vi !== "string") return undefined;
  return { vi: value.vi, ...("en" in value && typeof value.en === "string" ? { en: value.en } : {}) };
}

function moneyIn(value: unknown): Text | undefined {
  if (typeof value !== "object" || value === null || !("amount" in value) || !("currency" in value)) return undefined;
  const { amount, currency } = value;
  if (typeof amount !== "number" || typeof currency !== "string") return undefined;
  const year = "year" in value && value.year !== undefined ? String(value.year) : undefined;
  const { vi, en } = numberWords(amount, decimalsOf(amount));
  return {
    vi: `${vi} ${currency}${year === undefined ? "" : ` (giá ${year})`}`,
    en: `${en} ${currency}${year === undefined ? "" : ` (${year} prices)`}`,
  };
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 2;
}

const yes: Words = { vi: "Có", en: "Yes" };
const no: Words = { vi: "Không", en: "No" };

/** What a framework declares, by the kind under which a reference names it. */
function declaredIn({ framework }: Graph, kind: Target): ReadonlyMap<string, { readonly name: Text }> | undefined {
  const { blocks, layers, roles, sectors, userGroups, nationalSystems, platforms, packageItems, conditions } =
    framework;
  const maps: Partial<Record<Target, ReadonlyMap<string, { readonly name: Text }>>> = {
    block: blocks,
    layer: layers,
    role: roles,
    sector: sectors,
    userGroup: userGroups,
    nationalSystem: nationalSystems,
    platform: platforms,
    packageItem: packageItems,
    condition: conditions,
  };
  return maps[kind];
}

function declares(graph: Graph, sources: PortalProvince["loaded"]["sources"], kind: Target, id: string): boolean {
  if (isKind(kind)) return graph.elements.get(id)?.type === kind;
  return kind === "source" ? sources.has(id) : (declaredIn(graph, kind)?.has(id) ?? false);
}

function nameIn(graph: Graph, sources: PortalProvince["loaded"]["sources"], kind: Target, id: string): Text {
  if (isKind(kind)) {
    const element = graph.elements.get(id);
    return element ? nameOf(element) : { vi: id };
  }
  if (kind === "source") return sources.get(id)?.title ?? { vi: id };
  return declaredIn(graph, kind)?.get(id)?.name ?? { vi: id };
}
