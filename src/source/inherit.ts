import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Pointer } from "../domain/place.ts";
import type { Words } from "../domain/text.ts";
import { card as unknownReference } from "./cards/reference/unknown.ts";
import { diagnostic } from "./fault.ts";
import type { FrameworkFiles } from "./framework-files.ts";
import { nearest } from "./nearest.ts";
import type { ReadEntry } from "./read-entry.ts";

/** The entries that a framework has in the end, by `section/id`, and what is wrong with the way it got them. */
export interface Inheritance {
  readonly entries: ReadonlyMap<string, ReadEntry>;
  readonly outline: ReadEntry | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const noInheritance: Inheritance = { entries: new Map(), outline: undefined, diagnostics: [] };

/**
 * A framework's own entries over those of the framework that it extends. An own entry replaces the one of its id in its
 * place; what the header leaves out (`without`) is not taken over.
 */
export function inherit(own: FrameworkFiles, base: Inheritance): Inheritance {
  const entries = new Map([...base.entries].filter(([, entry]) => !isLeftOut(own, entry)));
  for (const entry of own.reading.entries) entries.set(keyOf(entry), entry);
  return {
    entries,
    outline: own.reading.singles.get("outline") ?? base.outline,
    diagnostics: leftOutInVain(own, base),
  };
}

/** The key of an entry among those of a framework. */
export function keyOf({ section, id }: { readonly section: string; readonly id: string }): string {
  return `${section}/${id}`;
}

function isLeftOut({ header }: FrameworkFiles, { section, id }: ReadEntry): boolean {
  const without = withoutOf(header?.without, section);
  return without === "all" || (without?.includes(id) ?? false);
}

type Without = "all" | readonly string[] | undefined;

function withoutOf(without: object | undefined, section: string): Without {
  return Object.entries(without ?? {}).find(([key]) => key === section)?.[1] as Without;
}

const inherited: Words = { vi: "mục được kế thừa", en: "inherited entry" };

/** Ids that are left out of a section which does not have them: a slip, most likely. */
function leftOutInVain({ header, locate }: FrameworkFiles, { entries }: Inheritance): readonly Diagnostic[] {
  return Object.entries(header?.without ?? {}).flatMap(([section, ids]) =>
    (ids === "all" || ids === undefined ? [] : ids).flatMap((id, index) => {
      if (entries.has(keyOf({ section, id }))) return [];
      const known = [...entries.values()].filter((entry) => entry.section === section);
      const at: Pointer = { element: "framework", path: ["without", section, index] };
      return [
        diagnostic(unknownReference, locate(at), { id, expected: inherited }, { suggestions: nearest(id, known) }),
      ];
    }),
  );
}
