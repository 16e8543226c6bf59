import type { Words } from "../text.ts";

/** What a field is called, and what is written there. */
export interface FieldWords {
  readonly title: Words;
  readonly description: Words;
}

/** A field's name and meaning. */
export function field(title: Words, description: Words): FieldWords {
  return { title, description };
}
