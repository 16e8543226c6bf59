import type { Level } from "./agency.ts";
import type { PartialDate } from "./date.ts";
import type { Money } from "./money.ts";
import type { Status } from "./provenance.ts";
import type { OnlineFeature, OnlineLevel } from "./service.ts";
import type { Text } from "./text.ts";

/** What an inventory of services cannot do without, in the order in which it is asked for. */
export const inventoryFields = [
  "code",
  "sector",
  "owner",
  "performedAt",
  "level",
  "realizedBy",
  "dossiers",
  "cost",
] as const;
export type InventoryField = (typeof inventoryFields)[number];

/** A service in use at a date, or a group of services, as an inventory lists it. */
export interface InventoryEntry {
  readonly id: string;
  readonly name: Text;
  /** 1, or the size of a group. */
  readonly amount: number;
  readonly code?: string;
  readonly sector?: Text;
  readonly owner?: Text;
  readonly performedAt: readonly Level[];
  /** As reached by the date; absent where nobody states it: unknown, which is no level. */
  readonly level?: OnlineLevel;
  readonly since?: PartialDate;
  readonly provides: readonly OnlineFeature[];
  readonly realizedBy: readonly Text[];
  readonly dossiersPerYear?: number;
  readonly onlineDossiersPerYear?: number;
  readonly days?: number;
  readonly fee?: Money;
  /** Of the whole entry. */
  readonly developmentCost?: Money;
  /** What the inventory lacks of it. */
  readonly lacks: readonly InventoryField[];
  readonly status?: Status;
  readonly source: readonly string[];
}

/** A figure that a source gives of services: how many a period brought, what one costs. */
export interface InventoryFigure {
  readonly service: Text;
  readonly name: Text;
  readonly value: number;
  readonly to?: number;
  readonly unit?: Text;
  readonly asOf?: PartialDate;
  readonly status?: Status;
  readonly source: readonly string[];
}
