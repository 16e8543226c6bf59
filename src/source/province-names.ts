import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";
import { fold } from "../domain/folding.ts";
import type { ProvinceRegistry } from "../domain/library.ts";
import { spellingOf } from "../domain/spelling.ts";
import type { Words } from "../domain/text.ts";
import { nearest } from "./nearest.ts";

type Registered = ProvinceRegistry["provinces"][string];

/** What a name means on a day. */
export type NamedProvince =
  | { readonly kind: "found"; readonly id: string }
  /** There was, or will be, such a province: what it became, or what it was formed from. */
  | { readonly kind: "not-in-force"; readonly id: string; readonly others: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly string[] };

/** Finds provinces by their ids, codes, names, full names and other spellings. */
export interface ProvinceNames {
  readonly find: (written: string, at: PartialDate) => NamedProvince;
  readonly nameOf: (id: string) => Registered | undefined;
  readonly regionName: (id: string) => Words | undefined;
}

/** The names of a registry, looked up once and found often. */
export function provinceNames({ provinces, regions }: ProvinceRegistry): ProvinceNames {
  const exact = new Map<string, Set<string>>();
  const loose = new Map<string, Set<string>>();
  for (const [id, province] of Object.entries(provinces))
    for (const form of formsOf(id, province)) {
      add(exact, keyOf(form), id);
      add(loose, fold(withoutKind(form)), id);
    }
  return {
    nameOf: (id) => (Object.hasOwn(provinces, id) ? provinces[id] : undefined),
    regionName: (id) => (Object.hasOwn(regions, id) ? regions[id]?.name : undefined),
    find: (written, at) => {
      const named = exact.get(keyOf(written)) ?? (isPlain(written) ? loose.get(fold(withoutKind(written))) : undefined);
      return named ? atDate([...named], provinces, at) : notFound(written, provinces, at);
    },
  };
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  if (key) index.set(key, (index.get(key) ?? new Set()).add(id));
}

function formsOf(id: string, { code, name, fullName, aliases = [] }: Registered): readonly string[] {
  const names = [name, fullName].flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en]));
  return [id, code, ...names, ...aliases];
}

const kindOfUnit = /^(?:tỉnh|thành phố|tp\.?|province of|city of)\s+|\s+(?:province|city)$/giu;

/** Typed without marks: then marks tell nothing apart. With marks, another mark is a slip. */
function isPlain(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(name);
}

function withoutKind(name: string): string {
  return name.normalize("NFC").trim().replace(kindOfUnit, "");
}

function keyOf(name: string): string {
  return spellingOf(withoutKind(name));
}

function holds({ from, to }: Registered, at: PartialDate): boolean {
  const day = lastDay(at);
  return (!from || firstDay(from) <= day) && (!to || day < firstDay(to));
}

function atDate(ids: readonly string[], provinces: ProvinceRegistry["provinces"], at: PartialDate): NamedProvince {
  const known = ids.flatMap((id) => (provinces[id] ? [{ id, province: provinces[id] }] : []));
  const held = known.filter(({ province }) => holds(province, at));
  const [only, second] = held;
  if (only && !second) return { kind: "found", id: only.id };
  if (second) return { kind: "unknown", suggestions: held.map(({ province }) => province.name.vi) };
  const [other] = known;
  if (!other) return { kind: "unknown", suggestions: [] };
  const { id, province } = other;
  const isPast = province.to !== undefined && firstDay(province.to) <= lastDay(at);
  const others = isPast ? successors(id, provinces, at) : (province.formedFrom ?? []);
  return { kind: "not-in-force", id, others: others.flatMap((each) => provinces[each]?.name.vi ?? []) };
}

/** What a province had become by a date, over as many steps as it took. */
function successors(id: string, provinces: ProvinceRegistry["provinces"], at: PartialDate): readonly string[] {
  const next = provinces[id]?.successor;
  const province = next === undefined ? undefined : provinces[next];
  if (next === undefined || !province) return [];
  return holds(province, at) ? [next] : successors(next, provinces, at);
}

function notFound(written: string, provinces: ProvinceRegistry["provinces"], at: PartialDate): NamedProvince {
  const held = Object.values(provinces).filter((province) => holds(province, at));
  const lostZero = held.find(({ code }) => code === written.trim().padStart(2, "0"));
  if (lostZero) return { kind: "unknown", suggestions: [lostZero.code, lostZero.name.vi] };
  const candidates = held.map(({ name, fullName, aliases = [] }) => ({
    id: name.vi,
    names: [fullName.vi, ...aliases],
  }));
  return { kind: "unknown", suggestions: nearest(withoutKind(written), candidates) };
}
