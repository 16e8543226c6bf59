import { type HostileCase, one, several, times } from "./case.ts";

const agencies = (...lines: readonly string[]) => `agencies:\n${lines.map((line) => `  ${line}\n`).join("")}`;
const applications = (...lines: readonly string[]) => `applications:\n${lines.map((line) => `  ${line}\n`).join("")}`;

/** A ring of entries, each leading to the next, with the last leading to the first. */
function ring(section: string, count: number, fields: string, field: string): string {
  return `${section}:\n${times(count, (index) => `  a${index}: { ${fields}, ${field}: a${(index + 1) % count} }\n`)}`;
}

/** References that lead nowhere, elsewhere, or back. */
export const referencesCases: readonly HostileCase[] = [
  one("an owner that there is not", applications("a: { name: A, owner: so-y-te }"), "reference/unknown 2:24"),
  one(
    "an owner with a slip",
    `${agencies("so-y-te: { name: Sở Y tế, level: province }")}${applications("a: { name: A, owner: so-y-t }")}`,
    "reference/unknown 4:24",
  ),
  one(
    "an owner by its name",
    `${agencies("so-y-te: { name: Sở Y tế, level: province }")}${applications("a: { name: A, owner: Sở Y tế }")}`,
    "reference/unknown 4:24",
  ),
  one(
    "an owner in capitals",
    `${agencies("so-y-te: { name: Sở Y tế, level: province }")}${applications("a: { name: A, owner: SO-Y-TE }")}`,
    "reference/unknown 4:24",
  ),
  one(
    "an owner of another kind",
    applications("a: { name: A, owner: b }", "b: { name: B }"),
    "reference/wrong-kind 2:24",
  ),
  one("an owner that is a list", applications("a: { name: A, owner: [b] }"), "schema/wrong-type 2:24"),
  one("an owner that is a map", applications("a: { name: A, owner: { id: b } }"), "schema/wrong-type 2:24"),
  one("an owner that is a number", applications("a: { name: A, owner: 1 }"), "schema/quotes-needed 2:24"),
  one("an owner that is nothing", applications("a: { name: A, owner: }"), "schema/empty-value 2:17"),
  one("`__proto__` as an owner", applications("a: { name: A, owner: __proto__ }"), "reference/unknown 2:24"),
  one("`constructor` as an owner", applications("a: { name: A, owner: constructor }"), "reference/unknown 2:24"),
  one("`toString` as a block", applications("a: { name: A, realizes: [toString] }"), "reference/unknown 2:28"),
  one("`constructor` as a block", applications("a: { name: A, realizes: constructor }"), "reference/unknown 2:27"),
  one("an owner that is a path", applications("a: { name: A, owner: ../so-y-te }"), "reference/unknown 2:24"),
  one("a block that the framework has not", applications("a: { name: A, realizes: [lgps] }"), "reference/unknown 2:28"),
  one("a sector that the framework has not", "services:\n  a: { name: A, sector: y-te }\n", "reference/unknown 2:25"),
  one(
    "a source that the library has not",
    agencies("a: { name: A, level: province, source: cong-bao }"),
    "reference/unknown 2:42",
  ),
  one("an empty list of references", applications("a: { name: A, realizes: [] }"), "schema/empty-value 2:27"),
  one("a list of the same references", applications("a: { name: A, realizes: [lgsp, lgsp] }")),
  one("a link without ends", "links:\n  a: { via: direct }\n", "schema/missing-key 2:3", "schema/missing-key 2:3"),
  one(
    "a link from nowhere to nowhere",
    "links:\n  a: { from: x, to: y, via: truc-tiep }\n",
    "reference/unknown 2:14",
    "reference/unknown 2:21",
    "reference/unknown 2:29",
  ),
  one("a link to itself", `${applications("a: { name: A }")}links:\n  b: { from: a, to: a, via: direct }\n`),
  one(
    "an owner that could not be read",
    `agencies:\n  so-y-te: "\n${applications("a: { name: A, owner: so-y-te }")}`,
    "yaml/unclosed 2:12",
  ),
  several(
    "an owner in a file that could not be read",
    { "a.yaml": applications("a: { name: A, owner: so-y-te }"), "b.yaml": 'agencies:\n  so-y-te: { name: "A\n' },
    "yaml/unclosed b.yaml:2:20",
  ),
  several(
    "the same id in two files",
    { "a.yaml": agencies("a: { name: A, level: province }"), "b.yaml": agencies("a: { name: A, level: province }") },
    "model/duplicate-id b.yaml:2:3",
  ),
  several(
    "the same id in two sections",
    { "a.yaml": agencies("a: { name: A, level: province }"), "b.yaml": applications("a: { name: A }") },
    "model/duplicate-id b.yaml:2:3",
  ),
  several(
    "the header twice",
    { "a.yaml": 'province:\n  code: "49"\n  name: B\n  framework: thu@1.0\n  asOf: 2014\n' },
    "model/two-headers province.yaml:1:1",
  ),
  one("an agency above itself", agencies("a: { name: A, level: province, parent: a }"), "structure/no-circle 2:42"),
  one(
    "two agencies above each other",
    ring("agencies", 2, "name: A, level: province", "parent"),
    "structure/no-circle 2:43",
  ),
  one(
    "three agencies above one another",
    ring("agencies", 3, "name: A, level: province", "parent"),
    "structure/no-circle 2:43",
  ),
  one(
    "1,000 agencies above one another",
    () => ring("agencies", 1_000, "name: A, level: province", "parent"),
    "structure/no-circle 2:43",
  ),
  one("a site within itself", ring("nodes", 1, "name: A, kind: site", "within"), "structure/no-circle 2:38"),
  one(
    "1,000 sites within one another",
    () => ring("nodes", 1_000, "name: A, kind: site", "within"),
    "structure/no-circle 2:38",
  ),
  one("an application on itself", ring("applications", 1, "name: A", "builtOn"), "structure/no-circle 2:27"),
  one(
    "1,000 applications on one another",
    () => ring("applications", 1_000, "name: A", "builtOn"),
    "structure/no-circle 2:27",
  ),
  one(
    "1,000 applications that replace one another",
    () => ring("applications", 1_000, "name: A", "replaces"),
    "structure/no-circle 2:28",
  ),
  one(
    "1,000 projects after one another",
    () => ring("projects", 1_000, "name: A", "after"),
    "structure/no-circle 2:25",
  ),
  one(
    "1,000 functions above one another",
    () => ring("functions", 1_000, "name: A", "parent"),
    "structure/no-circle 2:26",
  ),
  one(
    "20,000 references to nothing in one entry",
    () => applications(`a: { name: A, reads: [${times(20_000, (index) => `d${index},`)}] }`),
    "bounds/findings 2:3",
    "reference/unknown 2:25 ×500",
  ),
  one(
    "5,000 owners that there are not",
    () => applications(times(5_000, (index) => `a${index}: { name: A, owner: o${index} }\n  `)),
    "reference/unknown 2:25 ×5000",
  ),
  one(
    "a reference of 100,000 characters",
    () => applications(`a: { name: A, owner: ${"x".repeat(100_000)} }`),
    "reference/unknown 2:24",
  ),
];
