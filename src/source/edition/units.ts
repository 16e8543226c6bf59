import { lastDay } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { EditionHeader, EditionUnit } from "../../domain/edition.ts";
import type { UnitKind } from "../../domain/method.ts";
import { card as unitNotInForce } from "../cards/edition/unit-not-in-force.ts";
import { card as unknownUnit } from "../cards/edition/unknown-unit.ts";
import { diagnostic } from "../fault.ts";
import { nearest } from "../nearest.ts";
import type { ProvinceNames } from "../province-names.ts";
import type { WrittenUnit } from "./written.ts";

/** A unit found by its name, or why it was not. */
export type FoundUnit = { readonly unit: EditionUnit } | { readonly fault: Diagnostic };

/** How the units of an edition are found by their names. */
export type FindUnit = (written: WrittenUnit) => FoundUnit;

/** Provinces by the registry at the end of the period; units that the edition lists by its list; others as they are called. */
export function unitFinder(
  kind: UnitKind,
  { period, units }: Pick<EditionHeader, "period" | "units">,
  provinces: ProvinceNames,
): FindUnit {
  if (units) return (written) => listedUnit(written, units);
  return kind === "province" ? (written) => province(written, provinces, period.to) : ownUnit;
}

function province(written: WrittenUnit, provinces: ProvinceNames, at: string): FoundUnit {
  const { text, at: place } = written.unit;
  const found = provinces.find(text, at);
  if (found.kind === "found") {
    const named = provinces.nameOf(found.id);
    const region = named?.region === undefined ? {} : { region: named.region };
    return {
      unit: { code: found.id, name: named?.name ?? { vi: text }, groups: { ...region, ...written.groups }, at: place },
    };
  }
  if (found.kind === "unknown")
    return { fault: diagnostic(unknownUnit, place, { written: text }, { suggestions: found.suggestions }) };
  const args = { written: text, date: lastDay(at), others: found.others };
  return { fault: diagnostic(unitNotInForce, place, args, { suggestions: found.others }) };
}

function listedUnit(written: WrittenUnit, units: NonNullable<EditionHeader["units"]>): FoundUnit {
  const { text, at } = written.unit;
  const candidates = Object.entries(units).map(([id, { name }]) => ({ id, names: [name.vi, name.en ?? name.vi] }));
  const exact = candidates.find(({ id, names }) => id === text || names.includes(text));
  const unit = exact === undefined ? undefined : units[exact.id];
  if (exact && unit)
    return { unit: { code: exact.id, name: unit.name, groups: { ...unit.groups, ...written.groups }, at } };
  return { fault: diagnostic(unknownUnit, at, { written: text }, { suggestions: nearest(text, candidates) }) };
}

function ownUnit({ unit: { text, at }, name, groups }: WrittenUnit): FoundUnit {
  return { unit: { code: text, name: { vi: name ?? text }, groups, at } };
}
