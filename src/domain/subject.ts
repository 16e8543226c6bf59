import type { Kind } from "./kind.ts";
import type { Text } from "./text.ts";

/** Something that a gap is about: an element of the model, a building block, a national system, a group of users. */
export interface Subject {
  readonly kind: Kind | "block" | "nationalSystem" | "userGroup";
  readonly id: string;
  readonly name: Text;
}
