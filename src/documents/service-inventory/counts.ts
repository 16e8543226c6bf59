import { levels as administrativeLevels } from "../../domain/agency.ts";
import { type OnlineLevel, onlineLevels } from "../../domain/service.ts";
import type { InventoryEntry } from "../../domain/service-inventory.ts";
import type { Text, Words } from "../../domain/text.ts";
import { levelNames, onlineLevelNames } from "../../domain/value-words.ts";

/** The level of a service, or that nobody states it. */
export type LevelColumn = OnlineLevel | "unknown";

export const levelColumnNames: Readonly<Record<LevelColumn, Words>> = {
  ...onlineLevelNames,
  unknown: { vi: "Chưa rõ mức độ", en: "Level unknown" },
};

/** Services of one group by online level. */
export interface LevelRow {
  readonly id: string;
  readonly name: Text;
  readonly counts: ReadonlyMap<LevelColumn, number>;
  readonly total: number;
}

/** How services are put into groups: by sector, agency or administrative level. */
export type Division = "sector" | "agency" | "level";

/** The groups of a division with their services by level, those of no known group last. */
export function levelRows(entries: readonly InventoryEntry[], division: Division): readonly LevelRow[] {
  const groups = new Map<string, { readonly name: Text; readonly entries: InventoryEntry[] }>();
  for (const entry of entries)
    for (const { id, name } of groupsOf[division](entry)) {
      const own = groups.get(id) ?? { name, entries: [] };
      own.entries.push(entry);
      groups.set(id, own);
    }
  const rows = [...groups].map(([id, { name, entries: own }]) => levelRow(id, name, own));
  return division === "level" ? rows.toSorted(byLevel) : rows.toSorted(bySize);
}

/** All services as one row. */
export function levelRow(id: string, name: Text, entries: readonly InventoryEntry[]): LevelRow {
  const counts = new Map<LevelColumn, number>();
  for (const entry of entries) counts.set(levelOf(entry), (counts.get(levelOf(entry)) ?? 0) + entry.amount);
  return { id, name, counts, total: amountOf(entries) };
}

/** The levels that occur, lowest first, the unknown last. */
export function levelsIn(entries: readonly InventoryEntry[]): readonly LevelColumn[] {
  const found = new Set(entries.map(levelOf));
  const inOrder: readonly LevelColumn[] = [...onlineLevels, "unknown"];
  return inOrder.filter((level) => found.has(level));
}

function levelOf({ level }: InventoryEntry): LevelColumn {
  return level ?? "unknown";
}

/** How many services entries stand for. */
export function amountOf(entries: readonly InventoryEntry[]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}

/** Services whose dossiers are sent and handled online: levels 3 and 4, or either level of Decree 42/2022. */
export function handledOnline(entries: readonly InventoryEntry[]): readonly InventoryEntry[] {
  return entries.filter(({ level }) => level !== undefined && level !== 1 && level !== 2);
}

const noGroup = "~";

interface Group {
  readonly id: string;
  readonly name: Text;
}

const groupsOf: Readonly<Record<Division, (entry: InventoryEntry) => readonly Group[]>> = {
  sector: ({ sector }) => [
    sector
      ? { id: sector.vi, name: sector }
      : { id: noGroup, name: { vi: "Chưa ghi lĩnh vực", en: "Sector not stated" } },
  ],
  agency: ({ owner }) => [
    owner ? { id: owner.vi, name: owner } : { id: noGroup, name: { vi: "Chưa ghi cơ quan", en: "Agency not stated" } },
  ],
  level: ({ performedAt }) =>
    performedAt.length
      ? performedAt.map((level) => ({ id: level, name: levelNames[level] }))
      : [{ id: noGroup, name: { vi: "Chưa ghi cấp thực hiện", en: "Level not stated" } }],
};

const collator = new Intl.Collator("vi");

function bySize(a: LevelRow, b: LevelRow): number {
  return (
    Number(a.id === noGroup) - Number(b.id === noGroup) || b.total - a.total || collator.compare(a.name.vi, b.name.vi)
  );
}

function byLevel(a: LevelRow, b: LevelRow): number {
  const order = (id: string): number => {
    const at = administrativeLevels.map(String).indexOf(id);
    return at < 0 ? administrativeLevels.length : at;
  };
  return order(a.id) - order(b.id);
}
