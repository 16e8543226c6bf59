import type { PartialDate } from "./date.ts";
import type { Severity } from "./diagnostic.ts";
import type { Kind } from "./kind.ts";
import type { Status } from "./provenance.ts";
import type { OnlineLevel } from "./service.ts";
import type { Text, Words } from "./text.ts";

/** How a thing stands to the architecture at the date of the view. Shown by colour and by symbol. */
export const boxStates = ["realised", "partly", "planned", "missing", "retired", "neutral"] as const;
export type BoxState = (typeof boxStates)[number];

/** What became of a thing between the two dates of a difference. Shown by colour, by symbol and in the legend. */
export const changes = ["added", "removed", "changed", "kept"] as const;
export type Change = (typeof changes)[number];

/** What a thing of a view stands for; it decides the shape. `part`: another picture, which it opens. */
export type BoxKind = Kind | "block" | "userGroup" | "nationalSystem" | "platform" | "level" | "part";

/** A small sign on a thing: what was found on it, how far a service is online, how an information system is graded. */
export type Badge =
  | { readonly kind: "findings"; readonly severity: Severity; readonly count: number }
  | { readonly kind: "online"; readonly level: OnlineLevel }
  | { readonly kind: "security"; readonly level: number };

/** What everything that a view shows may carry: boxes, lines, headers, cells, bars. */
export interface Marks {
  /** Shown as a mark where it is anything but `cited`. */
  readonly provenance?: Status;
  /** Only in a difference between two dates. */
  readonly change?: Change;
  /** In the order in which they are drawn. */
  readonly badges?: readonly Badge[];
  /** The page of the thing: relative or `https:`. */
  readonly href?: string;
  /** Only shown beside what was asked for: drawn more quietly. */
  readonly isNeighbour?: true;
}

/** What a picture means by a colour of a layer, or by a short text in its cells. States, lines and marks explain themselves. */
export type LegendEntry =
  | { readonly kind: "tone"; readonly tone: string; readonly words: Text }
  | { readonly kind: "text"; readonly text: Words; readonly words: Words };

/** A view that was too large for one sheet: the index names its parts, a part says of what it is one. */
export interface PartOf {
  /** The id of the view that was split. */
  readonly view: string;
  readonly title: Text;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/** What every view says, whatever its layout. */
export interface ViewHead {
  readonly id: string;
  readonly title: Text;
  /** The question that the picture answers. */
  readonly question: Words;
  /** What the picture shows, in words, for those who cannot see it. */
  readonly summary: Words;
  /** The date of the slice, as the model writes it; of a difference, the later one. */
  readonly date: PartialDate;
  /** The earlier date of a difference. */
  readonly since?: PartialDate;
  /** What was asked for, where the view shows a part of the model only. */
  readonly only?: Words;
  /** The states that occur, in the order of {@link boxStates}. */
  readonly states: readonly BoxState[];
  /** What needs to be explained besides states, changes, lines, badges and provenance. */
  readonly legend?: readonly LegendEntry[];
  readonly notes: readonly Words[];
  /** This picture is one part of a view that was split. */
  readonly part?: PartOf;
  /** This picture is the index of a view that was split into these views, by id. */
  readonly parts?: readonly string[];
}
