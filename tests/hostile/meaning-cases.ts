import { type HostileCase, one, times } from "./case.ts";

const view = (include: string) => `views:\n  a:\n    title: Hình\n    include: ${JSON.stringify(include)}\n`;
const project = (fields: string) => `projects:\n  a: { name: Dự án, ${fields} }\n`;

/** Models that can be read and make no sense, or too much of it. The rules named are those that must speak. */
export const meaningCases: readonly HostileCase[] = [
  one("a condition that is no condition", view("1 + 1"), "view/condition-can-be-read 4:14"),
  one("a condition that cannot be read", view("element.type =="), "view/condition-can-be-read 4:14"),
  one(
    "a condition over a field that there is not",
    view("element.tpye == 'agency'"),
    "view/condition-can-be-read 4:14",
  ),
  one("a condition in JavaScript", view("process.exit(1)"), "view/condition-can-be-read 4:14"),
  one(
    "a condition that reaches for the prototype",
    view("element.__proto__.constructor == 'x'"),
    "view/condition-can-be-read 4:14",
  ),
  one(
    "a condition 10,000 brackets deep",
    () => view(`${"(".repeat(10_000)}true${")".repeat(10_000)}`),
    "view/condition-can-be-read 4:14",
  ),
  one(
    "a condition of 10,000 parts",
    () => view(Array.from({ length: 10_000 }, () => "true").join(" && ")),
    "view/condition-can-be-read 4:14",
  ),
  one(
    "a condition with a pattern that never ends",
    view("element.name.matches('(a+)+$')"),
    "view/condition-can-be-read 4:14",
  ),
  one(
    "a condition that repeats itself without end",
    view(`${"[1,2,3,4,5,6,7,8,9].all(a, ".repeat(12)}true${")".repeat(12)}`),
  ),
  one(
    "an online level of one decree before the other",
    "services:\n  a: { name: A, online: { level: full, since: 2013 } }\n",
    "services/level-scheme-in-force 2:34",
  ),
  one(
    "a service online that nothing realises",
    "services:\n  a: { name: A, online: { level: 4 } }\n",
    "services/online-level-has-application 2:34",
  ),
  one(
    "a replaced application that lives on",
    "applications:\n  a: { name: A, replaces: b, lifecycle: { live: 2012 } }\n  b: { name: B, lifecycle: { live: 2010 } }\n",
    "transition/replaced-application-is-retired 3:28",
  ),
  one(
    "a project that ends before the one it follows",
    `${project("start: 2012, end: 2013, after: b")}  b: { name: B, start: 2015, end: 2016 }\n`,
    "transition/project-after-prerequisite 2:28",
  ),
  one(
    "two applications for one block",
    "agencies:\n  x: { name: X, level: province }\n  y: { name: Y, level: province }\napplications:\n  a: { name: A, owner: x, realizes: one-stop, users: citizens }\n  b: { name: B, owner: y, realizes: one-stop, users: citizens }\n",
    "investment/no-two-applications-for-one-block 6:37",
  ),
  one(
    "2,000 applications for one block, built on one another in a ring",
    () =>
      `agencies:\n${times(2_000, (index) => `  a${index}: { name: A, level: province }\n`)}applications:\n${times(2_000, (index) => `  p${index}: { name: A, owner: a${index}, realizes: one-stop, users: citizens, builtOn: p${(index + 1) % 2_000} }\n`)}`,
    "structure/no-circle 2003:75",
    "investment/no-two-applications-for-one-block 2005:39 ×1997",
  ),
  one(
    "2,000 projects that deliver one thing",
    () =>
      `applications:\n  x: { name: X }\nprojects:\n${times(2_000, (index) => `  p${index}: { name: P${index}, delivers: x }\n`)}`,
    "investment/no-two-projects-for-one-thing 5:29 ×1999",
  ),
  one(
    "2,000 links of one application",
    () =>
      `applications:\n  x: { name: X }\n${times(2_000, (index) => `  p${index}: { name: P${index} }\n`)}links:\n${times(2_000, (index) => `  l${index}: { from: x, to: p${index} }\n`)}`,
    "integration/no-hot-spot 2:3",
  ),
  one(
    "names that differ in accents only, 2,000 times",
    () =>
      `agencies:\n${times(2_000, (index) => `  a${index}: { name: ${index % 2 ? "Hòa" : "Hoà"} Bình, level: commune }\n`)}`,
    "structure/names-distinct 2:15",
  ),
  one(
    "a number of services beyond belief",
    "services:\n  a: { name: A, count: 9007199254740991, online: { level: 1 } }\n",
  ),
  one("an agency of the year 2200", "agencies:\n  a: { name: A, level: province, lifecycle: { planned: 2200 } }\n"),
  one("retired before it was live", "applications:\n  a: { name: A, lifecycle: { live: 2014, retired: 2010 } }\n"),
];
