import { fold } from "../../domain/folding.ts";
import type { Target } from "../../domain/kind.ts";
import { spellingOf } from "../../domain/spelling.ts";
import type { Choice } from "./columns.ts";

/** Something that a reference can mean, with what it is called; the first name is the one to show. */
export interface NamedThing {
  readonly id: string;
  readonly target: Target;
  readonly names: readonly string[];
}

/** What a written reference means. `ambiguous`: it may be any of these, and is asked for; it is never guessed. */
export type Meaning =
  | { readonly id: string }
  | { readonly ambiguous: readonly NamedThing[] }
  | { readonly unknown: string };

/** The things that references can mean, by id and by name. Things may be added while rows are read. */
export interface NameIndex {
  readonly add: (thing: NamedThing) => void;
  readonly meaning: (written: string, targets: readonly Target[], except?: readonly Choice[]) => Meaning;
  /** What to write for an id so that it is read as that id again: its name, where that names it alone. */
  readonly label: (id: string, targets: readonly Target[]) => string;
  readonly among: (targets: readonly Target[]) => readonly NamedThing[];
}

/** An index of the things given. */
export function nameIndex(things: Iterable<NamedThing>): NameIndex {
  const byId = new Map<string, NamedThing[]>();
  const bySpelling = new Map<string, NamedThing[]>();
  const byFold = new Map<string, NamedThing[]>();
  const add = (thing: NamedThing): void => {
    note(byId, thing.id, thing);
    for (const name of thing.names) {
      note(bySpelling, spellingOf(name), thing);
      note(byFold, fold(name), thing);
    }
  };
  for (const thing of things) add(thing);
  const meaning: NameIndex["meaning"] = (written, targets, except = []) => {
    const word = except.find(({ value, name }) =>
      [String(value), name.vi, name.en].some((each) => fold(each) === fold(written)),
    );
    if (word) return { id: String(word.value) };
    const of = (found: readonly NamedThing[] | undefined) => distinct(found ?? [], targets);
    const [byItsId] = of(byId.get(written));
    if (byItsId) return { id: byItsId.id };
    const spelled = of(bySpelling.get(spellingOf(written)));
    if (spelled.length > 0) return only(spelled);
    const folded = of([...(byFold.get(fold(written)) ?? []), ...(byId.get(fold(written)) ?? [])]);
    if (folded.length === 0) return { unknown: written };
    // Letters without marks may stand for the name with marks; other marks make another name.
    return hasMarks(written) ? { ambiguous: folded } : only(folded);
  };
  const label: NameIndex["label"] = (id, targets) => {
    const thing = byId.get(id)?.find(({ target }) => targets.includes(target));
    const [name] = thing?.names ?? [];
    if (name === undefined || /[;\n]/.test(name)) return id;
    const read = meaning(name, targets);
    return "id" in read && read.id === id ? name : id;
  };
  const among: NameIndex["among"] = (targets) =>
    [...byId.values()].flat().filter(({ target }) => targets.includes(target));
  return { add, meaning, label, among };
}

function note(index: Map<string, NamedThing[]>, key: string, thing: NamedThing): void {
  if (key === "") return;
  const known = index.get(key);
  if (known) known.push(thing);
  else index.set(key, [thing]);
}

function only(things: readonly NamedThing[]): Meaning {
  const [first, second] = things;
  return first && !second ? { id: first.id } : { ambiguous: things };
}

/** Things of the kinds given, each once; of one id the kind that is named first. */
function distinct(things: readonly NamedThing[], targets: readonly Target[]): readonly NamedThing[] {
  const found = new Map<string, NamedThing>();
  for (const target of targets)
    for (const thing of things) if (thing.target === target && !found.has(thing.id)) found.set(thing.id, thing);
  return [...found.values()];
}

function hasMarks(text: string): boolean {
  return /\p{M}|đ/iu.test(text.normalize("NFD"));
}
