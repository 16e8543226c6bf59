import type { DocumentResults } from "../../src/documents/results.ts";
import type { AnyCard } from "../../src/domain/card.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { type Chapter, type ChapterContent, chapterContents } from "../../src/domain/framework.ts";
import type { Source } from "../../src/domain/library.ts";
import type { Scorecard } from "../../src/domain/score.ts";
import type { BoxView } from "../../src/domain/view.ts";
import { coverageOf, frameworkOf, modelOf } from "./load.ts";

const nested: Partial<Record<ChapterContent, readonly ChapterContent[]>> = {
  "current-architecture": [
    "business-architecture",
    "data-architecture",
    "application-architecture",
    "technology-architecture",
    "security-architecture",
  ],
  "target-architecture": ["overall-design", "business-architecture", "application-architecture"],
  implementation: ["roadmap"],
};

/** An outline that asks for every content, the parts below their chapters, the annexes in one. */
function fullOutline(): readonly Chapter[] {
  const below = new Set(Object.values(nested).flat());
  const chapter = (content: ChapterContent): Chapter => ({
    title: { vi: `T-${content}`, en: `T-${content}` },
    content,
    ...(nested[content] && { chapters: nested[content].map(chapter) }),
  });
  const main = chapterContents.filter((content) => !content.startsWith("annex-") && !below.has(content));
  const annexes = chapterContents.filter((content) => content.startsWith("annex-"));
  return [...main.map(chapter), { title: { vi: "T-annexes", en: "T-annexes" }, chapters: annexes.map(chapter) }];
}

const both = (token: string) => ({ vi: token, en: token });

/** Names are tokens without a language, so that every word in a document is one of ours. */
const framework = {
  framework: { id: "f", version: "1.0", name: both("F-1"), source: "s-law" },
  layers: {
    apps: { name: both("L-apps"), order: 1, place: "band" },
    data: { name: both("L-data"), order: 2, place: "band", status: "inferred" },
    security: { name: both("L-sec"), order: 3, place: "side" },
  },
  blocks: {
    platform: { name: both("B-platform"), layer: "apps", necessity: "mandatory", source: "s-law" },
    axis: { name: both("B-axis"), layer: "apps", necessity: "mandatory" },
    one: { name: both("B-one"), layer: "apps", necessity: "mandatory" },
    gis: { name: both("B-gis"), layer: "data", necessity: "recommended" },
    late: { name: both("B-late"), layer: "data", necessity: "recommended", since: 2021 },
    soc: { name: both("B-soc"), layer: "security", necessity: "recommended" },
  },
  roles: { dic: { name: both("R-dic") } },
  sectors: { health: { name: both("S-health") } },
  userGroups: { citizens: { name: both("U-1"), side: "public" } },
  nationalSystems: { nat: { name: both("N-1"), kind: "integration" } },
  platforms: {
    base: {
      name: both("P-base"),
      description: both("P-about"),
      layers: { l1: { name: both("P-l1"), services: { s1: { name: both("P-s1") } } } },
    },
  },
  principles: { p1: { name: both("PR-1"), description: both("PR-about"), status: "background" } },
  packageItems: { p1: { name: both("PK-1") }, p2: { name: both("PK-2") } },
  conditions: { c1: { name: both("C-1"), gate: 2 }, c2: { name: both("C-2") }, c3: { name: both("C-3"), gate: 2 } },
};

/** A province that fills every chapter. */
export const province = {
  province: {
    code: "48",
    name: both("Prov-1"),
    framework: "f@1.0",
    asOf: "2014-12",
    target: 2020,
    vision: both("V-1"),
    purpose: both("PU-1"),
    scope: both("SC-1"),
    basis: ["s-law", "d-plan"],
    transfer: {
      from: "48",
      date: "2015-07-24",
      conditions: { c1: { level: 3, evidence: both("EV-1") }, c2: { level: 0, status: "illustrative" } },
      source: "s-page",
    },
  },
  agencies: {
    committee: {
      name: both("A-committee"),
      level: "province",
      kind: "peoples-committee",
      figures: [{ name: both("FI-1"), value: 1234.5, unit: "%", asOf: 2014, status: "background" }],
    },
    dic: { name: both("A-dic"), level: "province", kind: "department", roles: "dic" },
    wards: { name: both("A-wards"), level: "commune", count: 56 },
  },
  functions: { f1: { name: both("FN-1"), owner: "dic" } },
  services: {
    s34: {
      name: both("SV-34"),
      count: 498,
      online: { level: "3-4", since: "2014-07", provides: ["submission", "payment"] },
      performedAt: ["province"],
      sector: "health",
      realizedBy: "platform-1",
      source: "s-page",
    },
    s2: { name: both("SV-2"), count: 1196, online: { level: 2 }, owner: "dic" },
  },
  applications: {
    "platform-1": {
      name: both("AP-platform"),
      owner: "dic",
      realizes: "platform",
      lifecycle: { live: "2014-07" },
      license: "open-source",
      cost: { build: { amount: 630000, currency: "USD", year: 2014 } },
      source: "s-page",
    },
    "one-1": {
      name: both("AP-one"),
      builtOn: "base",
      realizes: "one",
      replaces: "old",
      inheritsDataFrom: "db-1",
      lifecycle: { planned: 2016 },
      status: "inferred",
    },
    old: { name: both("AP-old"), lifecycle: { live: 2008, retired: 2016 }, status: "illustrative", securityLevel: 3 },
  },
  databases: {
    "db-1": { name: both("DB-1"), kind: "base", owner: "dic", personalData: true },
    "db-2": { name: both("DB-2"), kind: "sector", sector: "health", lifecycle: { planned: 2025 } },
  },
  links: {
    "l-1": { from: "old", to: "db-1", via: "direct" },
    "l-2": { from: "old", to: "nat", via: "platform-1", data: "db-1", standard: "ST-1" },
  },
  nodes: { "n-1": { name: both("ND-1"), kind: "data-centre", owner: "dic", shared: true, capacity: both("CP-1") } },
  documents: {
    "d-plan": { name: both("D-plan"), number: "123/UBND", date: "2012-11-30", issuer: "committee" },
    "d-1": { name: both("D-1"), packageItem: "p1" },
  },
  projects: {
    "pj-2": {
      name: both("PJ-2"),
      after: "pj-1",
      kind: "development",
      owner: "dic",
      delivers: "one-1",
      start: 2015,
      end: 2016,
      cost: { amount: 35000000000, currency: "VND" },
    },
    "pj-1": { name: both("PJ-1"), start: 2015, end: "2015-06" },
  },
  views: {},
};

const card: AnyCard = {
  id: "r/one",
  title: both("RT-1"),
  message: { vi: ({ name }) => `RM ${name} \`owner\``, en: ({ name }) => `RM ${name} \`owner\`` },
  rationale: both("RR-1"),
  remedy: both("RD-1 `owner`"),
  source: [{ document: "s-law", clause: both("CL-1"), status: "inferred" }],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};

const diagnostic: Diagnostic = {
  rule: "r/one",
  severity: "error",
  at: { file: "m/applications.yaml", line: 3, column: 5, endLine: 3, endColumn: 9 },
  args: { name: both("AP-one") },
  related: [],
  suggestions: [],
  elements: ["one-1"],
};

const scorecard: Scorecard = {
  method: "m",
  title: both("ME-1"),
  date: "2014-12",
  notes: [both("MN-1")],
  scores: [
    {
      id: "a",
      name: both("SCO-1"),
      unit: "share",
      value: { kind: "number", value: 0 },
      formula: both("0 / 3"),
      coverage: 0.5,
      evidence: [
        { kind: "element", id: "old", name: both("AP-old"), counted: false, amount: 2, provenance: "illustrative" },
      ],
      children: [
        {
          id: "b",
          name: both("SCO-2"),
          unit: "count",
          value: { kind: "unknown", reason: both("RE-1") },
          coverage: 1,
          evidence: [],
          children: [],
        },
      ],
    },
  ],
};

const sources: ReadonlyMap<string, Source> = new Map([
  [
    "s-law",
    { id: "s-law", title: both("SO-law"), kind: "law", number: "43/2011", date: "2011-06-13", status: "background" },
  ],
  ["s-page", { id: "s-page", title: both("SO-page"), kind: "page", url: "https://example.org/a?b=1&c=2" }],
]);

function view(date: string): BoxView {
  return {
    id: "overall-design",
    title: both("VW-1"),
    question: both("Q-1"),
    summary: both("SU-1"),
    date,
    layout: "layers",
    groups: [],
    lines: [],
    states: [],
    notes: [],
  };
}

const svg =
  '<svg id="pic" viewBox="0 0 1400 900" aria-labelledby="pic-title"><title id="pic-title">X-1</title><use href="#pic"/></svg>';

type Raw = Parameters<typeof modelOf>[0];

/** Results of a province given as YAML would give it; the rich one unless told. */
export function resultsOf(raw: object = province, found: Partial<DocumentResults> = {}): DocumentResults {
  const model = modelOf(JSON.parse(JSON.stringify(raw)) as Raw);
  const read = frameworkOf({ ...(framework as unknown as Raw), outline: fullOutline() as unknown as Raw[string] });
  const { asOf: date, target } = model.province;
  return {
    model,
    framework: read,
    sources,
    date,
    ...(target && { target }),
    coverage: coverageOf(model, read, date, target),
    pictures: [date, ...(target ? [target] : [])].map((at) => ({ view: view(at), svg: { vi: svg, en: svg } })),
    scorecards: [scorecard],
    diagnostics: [diagnostic],
    catalogue: new Map([[card.id, card]]),
    version: "0.1.0",
    origin: { checksum: "0".repeat(64) },
    ...found,
  };
}

/** A province of which nothing is known but its name. */
export function emptyResults(): DocumentResults {
  const header = { code: "48", name: both("Prov-1"), framework: "f@1.0", asOf: 2014 };
  return resultsOf({ province: header }, { pictures: [], scorecards: [], diagnostics: [] });
}
