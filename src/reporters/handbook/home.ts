import type { Framework } from "../../domain/framework.ts";

type Frameworks = ReadonlyMap<string, Framework>;

/**
 * The name of the framework on whose page an entry is told: the first of the line of those that extend one another which
 * has it word for word.
 */
export function homeOf(
  section: "blocks" | "requirements",
  entry: { readonly id: string },
  name: string,
  frameworks: Frameworks,
): string {
  const parent = frameworks.get(name)?.header.extends;
  if (parent === undefined || parent === name) return name;
  const isInherited = JSON.stringify(frameworks.get(parent)?.[section].get(entry.id)) === JSON.stringify(entry);
  return isInherited ? homeOf(section, entry, parent, frameworks) : name;
}
