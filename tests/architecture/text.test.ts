import { describe, expect, it } from "vitest";
import { frameworkFolders, rawOf, textOf, yamlFilesIn } from "./files.ts";

const files = [...frameworkFolders.flatMap(yamlFilesIn), ...yamlFilesIn("sources"), "provinces.yaml", "glossary.yaml"];

/** Every text in a value, with the way to it. */
function* texts(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path.join("."), value];
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

describe.each(files)("%s", (file) => {
  const all = [...texts(rawOf(file))];
  const offenders = (isWrong: (text: string, path: string) => boolean) =>
    all.filter(([path, text]) => isWrong(text, path)).map(([path, text]) => `${path}: ${text}`);

  it("is NFC with plain line ends and no invisible characters", () => {
    const text = textOf(file);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\r\t\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("begins with a comment that says what it holds", () => {
    expect(textOf(file)).toMatch(/^# \S/);
  });

  it("has text trimmed and without double spaces", () => {
    // Examples are files within the file.
    const isProse = (path: string) => !path.includes(".examples.");
    expect(offenders((text, path) => isProse(path) && (text !== text.trim() || / {2}/.test(text)))).toEqual([]);
  });

  it("speaks no English where Vietnamese is meant", () => {
    const english = /\b(the|and|of|with|from|which)\b/i;
    expect(offenders((text, path) => path.endsWith(".vi") && english.test(text))).toEqual([]);
  });
});
