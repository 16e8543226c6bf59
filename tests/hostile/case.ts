/** What a file holds; made only when its case runs where it is large. */
export type Content = string | Uint8Array | (() => string | Uint8Array);

/** A folder that somebody could hand over, and what must be found in it. */
export interface HostileCase {
  readonly name: string;
  /** Files beside the header and the witness, by name. */
  readonly files: Readonly<Record<string, Content>>;
  /**
   * All findings of reading, as `rule file:line:column`; of many alike the first, with their number: `… ×200`. Findings
   * of rules that judge are listed only where the case is about them: others may be there too.
   */
  readonly expected: readonly string[];
  /** Replaces the header in order. */
  readonly header?: string;
}

/** A case of one file, `model.yaml`: findings as `rule line:column`. */
export function one(name: string, content: Content, ...expected: readonly string[]): HostileCase {
  const placed = expected.map((finding) => finding.replace(" ", " model.yaml:"));
  return { name, files: { "model.yaml": content }, expected: placed };
}

/** A case of several files: findings as `rule file:line:column`. */
export function several(
  name: string,
  files: Readonly<Record<string, Content>>,
  ...expected: readonly string[]
): HostileCase {
  return { name, files, expected };
}

/** A case of a header, `province.yaml`: findings as `rule line:column`. */
export function headed(name: string, header: string, ...expected: readonly string[]): HostileCase {
  return { name, files: {}, header, expected: expected.map((finding) => finding.replace(" ", " province.yaml:")) };
}

/** Text made of numbered parts. */
export function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join("");
}

/** The bytes of a text whose characters stand for one byte each. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** An agency with fields in place of the name, for faults in one value; its fields begin at line 3, column 5. */
export function agency(...fields: readonly string[]): string {
  return `agencies:\n  so-y-te:\n${fields.map((field) => `    ${field}\n`).join("")}    level: province\n`;
}
