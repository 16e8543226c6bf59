import type { Kind } from "./kind.ts";
import type { Lifecycle, State } from "./lifecycle.ts";
import type { Status } from "./provenance.ts";
import type { Text } from "./text.ts";

/** An element as a list shows it, for those who come from a picture. */
export interface ElementEntry {
  readonly id: string;
  readonly name: Text;
  readonly state: State;
  readonly lifecycle?: Lifecycle;
  readonly provenance?: Status;
  /** What it refers to and what refers to it, each once. */
  readonly related: readonly { readonly id: string; readonly name: Text }[];
}

/** The elements of a province by kind. */
export interface ElementList {
  readonly province: Text;
  readonly kinds: readonly { readonly kind: Kind; readonly elements: readonly ElementEntry[] }[];
}
