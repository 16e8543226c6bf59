import type { Argument, Arguments, Severity } from "./diagnostic.ts";
import type { Status } from "./provenance.ts";
import { inLanguage, type Language, type Text, type Words } from "./text.ts";

/** Where a rule comes from: a document of `architecture/sources` (by id) with its clause, and how sure that is. */
export interface Clause {
  readonly document: string;
  readonly clause?: Words;
  readonly status: Status;
}

/** Files of a small province, by name. A bad one says where its one finding stands (line and column from 1). */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
}
export interface BadExample extends Example {
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
}

/** Arguments as a message sees them: texts said in one language. */
type Spoken<A extends Arguments> = {
  readonly [K in keyof A]: A[K] extends Text
    ? string
    : A[K] extends readonly (string | Text)[]
      ? readonly string[]
      : A[K];
};

type Sentence<A extends Arguments> = Readonly<Record<Language, (args: Spoken<A>) => string>>;

/** All that is known of a rule or of a fault of reading: the source of every word that is printed about it. */
export interface Card<A extends Arguments = Arguments> {
  /** The path of the rule's file below its folder: `ownership/shared-infrastructure-is-dic`. */
  readonly id: string;
  readonly title: Words;
  /** What is wrong here, with the user's own names. One sentence. */
  readonly message: Sentence<A>;
  readonly rationale: Words;
  readonly remedy: Words;
  readonly source: readonly Clause[];
  readonly severity: Severity;
  /** The version of khung that brought the rule. */
  readonly since: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] };
}

/** A card of any rule, as the catalogue keeps it. */
// biome-ignore lint/suspicious/noExplicitAny: arguments are checked where a card is written; a catalogue holds all kinds
export type AnyCard = Card<any>;
export type Catalogue = ReadonlyMap<string, AnyCard>;

/** The sentence that a card says of a finding. */
export function sentence(card: AnyCard, args: Arguments, language: Language): string {
  return card.message[language](Object.fromEntries(Object.entries(args).map(([k, v]) => [k, spoken(v, language)])));
}

function spoken(value: Argument, language: Language): string | number | readonly string[] {
  if (typeof value === "string" || typeof value === "number") return value;
  if ("vi" in value) return inLanguage(value, language);
  return value.map((item) => (typeof item === "string" ? item : inLanguage(item, language)));
}
