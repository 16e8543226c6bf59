import type { ProvinceRegistry } from "../domain/library.ts";
import type { BareRanking, RankedUnit } from "../domain/ranking.ts";
import { inLanguage, type Language, type Text, type Words } from "../domain/text.ts";
import type { Query } from "./query.ts";

/** What a reader narrowed a ranking to, and how it is put in order. */
export interface StandingsView {
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  readonly group?: string | undefined;
  /** `rank`, `name`, `score`, `published`, `coverage`, or the code of a pillar. */
  readonly sort: string;
  readonly isDescending: boolean;
}

/** Reads the view of a ranking from an address; what cannot be meant is left out. */
export function standingsView(query: Query, { nodes }: Pick<BareRanking, "nodes">): StandingsView {
  const asked = query.one("sort") ?? "rank";
  const isKnown = fixedKeys.some((key) => key === asked) || nodes.some(({ code }) => code === asked);
  const group = query.one("group");
  return {
    region: query.one("region"),
    kind: query.one("kind"),
    group: group === "region" || group === "kind" ? group : undefined,
    sort: isKnown ? asked : "rank",
    isDescending: query.one("order") === "desc",
  };
}

const fixedKeys = ["rank", "name", "score", "published", "coverage"] as const;

/** The group that a unit belongs to: its region, or whether it is a city or a province. */
export function groupOf(unit: RankedUnit, by: "region" | "kind", { provinces }: ProvinceRegistry): string | undefined {
  const registered = Object.hasOwn(provinces, unit.code) ? provinces[unit.code] : undefined;
  return by === "kind" ? registered?.kind : (unit.groups["region"] ?? registered?.region);
}

/** What a group is called. */
export function groupName(by: "region" | "kind", id: string, { regions }: ProvinceRegistry): Words {
  if (by === "kind") return id === "city" ? kindNames.city : kindNames.province;
  return (Object.hasOwn(regions, id) ? regions[id]?.name : undefined) ?? { vi: id, en: id };
}

const kindNames = {
  city: { vi: "Thành phố trực thuộc Trung ương", en: "Centrally governed cities" },
  province: { vi: "Tỉnh", en: "Provinces" },
} as const satisfies Record<string, Words>;

/** The groups of each sort that occur among the units, in the order of their names. */
export function groupsIn(
  units: readonly RankedUnit[],
  by: "region" | "kind",
  registry: ProvinceRegistry,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const ids = new Set(units.flatMap((unit) => groupOf(unit, by, registry) ?? []));
  const { compare } = new Intl.Collator(language);
  return [...ids]
    .map((id) => ({ id, name: groupName(by, id, registry)[language] }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The units that the reader left in view, in the order that was asked for. */
export function unitsInView(
  { units }: Pick<BareRanking, "units">,
  view: StandingsView,
  registry: ProvinceRegistry,
  language: Language,
): readonly RankedUnit[] {
  const kept = units.filter(
    (unit) =>
      (view.region === undefined || groupOf(unit, "region", registry) === view.region) &&
      (view.kind === undefined || groupOf(unit, "kind", registry) === view.kind),
  );
  if (view.sort === "rank" && !view.isDescending) return kept;
  return view.sort === "name" ? byName(kept, view.isDescending, language) : byNumber(kept, view);
}

function byName(units: readonly RankedUnit[], isDescending: boolean, language: Language): readonly RankedUnit[] {
  const { compare } = new Intl.Collator(language);
  const name = (text: Text): string => inLanguage(text, language);
  return units.toSorted((a, b) => compare(name(a.name), name(b.name)) * (isDescending ? -1 : 1));
}

/** Units of which the number is not known stand at the end, whichever way the others go. */
function byNumber(units: readonly RankedUnit[], { sort, isDescending }: StandingsView): readonly RankedUnit[] {
  return units.toSorted((a, b) => {
    const [one, other] = [numberOf(a, sort), numberOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (one - other) * (isDescending ? -1 : 1);
  });
}

function numberOf(unit: RankedUnit, key: string): number | null {
  if (key === "rank") return unit.rank;
  if (key === "score") return unit.score;
  if (key === "published") return unit.published.rank;
  if (key === "coverage") return unit.coverage;
  return (Object.hasOwn(unit.nodes, key) ? unit.nodes[key]?.score : undefined) ?? null;
}
