import type { Effects, Live, Terminal } from "../app/effects.ts";
import type { Language } from "../domain/text.ts";

/** What a command runs with. `language` is the one to speak; documents come in both where none was asked for. */
export interface Setting {
  readonly effects: Effects;
  readonly live: Live;
  readonly terminal: Terminal;
  readonly language: Language;
}
