import { describe, expect, it } from "vitest";
import { type Chapter, chapterContents, frameworkSchemas } from "../../src/domain/framework.ts";
import { referenceFields, referencesIn } from "../../src/domain/reference.ts";
import { frameworkFolder, rawOf, readFramework, readSources, yamlFilesIn } from "./files.ts";

const framework = readFramework();
const sources = readSources();

/** The 58 components of the collected facts, by the layer that they stand in. */
const components = {
  channels: [
    "web-browser",
    "email-client",
    "mobile-apps",
    "contact-centre-1022",
    "service-portal",
    "one-stop-counter",
    "citizen-account",
    "chatbot-voicebot",
  ],
  "business-applications": [
    "one-stop",
    "document",
    "feedback",
    "hr",
    "household",
    "traffic",
    "water",
    "lighting",
    "e-certification-book",
    "ioc",
  ],
  "shared-services": [
    "egov-platform",
    "lgsp",
    "account-sso",
    "payment",
    "data-portal",
    "directory",
    "digital-signature",
    "email-service",
    "video-conference",
    "gis-service",
  ],
  data: [
    "citizen-database",
    "employee-database",
    "enterprise-database",
    "gis-database",
    "household-database",
    "procedure-database",
    "data-warehouse",
    "health-database",
    "education-database",
    "transport-database",
    "land-database",
    "housing-database",
    "labour-database",
    "tax-database",
    "customs-database",
    "finance-database",
    "science-database",
  ],
  infrastructure: [
    "man",
    "data-centre",
    "noc",
    "wifi",
    "lans",
    "training-centre",
    "contact-centre-infra",
    "sensor-network",
    "internet-bandwidth",
  ],
  security: ["soc", "level-dossiers", "independent-audit", "expert-network"],
};

const blocks = Object.entries(framework.blocks);

describe("the files", () => {
  it("hold only sections of a framework", () => {
    const known = new Set([...Object.keys(frameworkSchemas), "requirements"]);
    for (const file of yamlFilesIn(frameworkFolder))
      expect(Object.keys(rawOf(file)).filter((section) => !known.has(section))).toEqual([]);
  });

  it("name the framework by id and version of their folder", () => {
    expect(`reference/${framework.framework.id}/${framework.framework.version}`).toBe(frameworkFolder);
  });
});

describe("building blocks", () => {
  it("are exactly the 58 components, each in its layer", () => {
    const byLayer = Object.fromEntries(
      Object.keys(components).map((layer) => [
        layer,
        blocks.filter(([, block]) => block.layer === layer).map(([id]) => id),
      ]),
    );
    expect(byLayer).toEqual(components);
    expect(blocks).toHaveLength(58);
  });

  it("have the DIC as owner where they are shared", () => {
    expect(blocks.filter(([, block]) => block.shared && block.owner !== "dic").map(([id]) => id)).toEqual([]);
  });

  it("have the department as owner where they belong to a sector", () => {
    const ofSector = blocks.filter(([, block]) => block.sector);
    expect(ofSector).toHaveLength(10);
    for (const [id, block] of ofSector) {
      expect([id, block.owner]).toEqual([id, "sector-department"]);
      expect(id).toBe(`${block.sector}-database`);
    }
  });

  it("known only after 2018 are not mandatory, but for the base database of procedures", () => {
    const late = blocks.filter(([, block]) => block.necessity === "mandatory" && (block.since ?? "") > "2018");
    expect(late.map(([id]) => id)).toEqual(["procedure-database"]);
  });

  it("without a source are marked background", () => {
    const unsourced = blocks.filter(([, block]) => !block.source);
    expect(unsourced.map(([, block]) => block.status)).toEqual(unsourced.map(() => "background"));
  });
});

describe("references", () => {
  const known: Record<string, object> = {
    layer: framework.layers,
    role: framework.roles,
    sector: framework.sectors,
    platform: framework.platforms,
    source: sources,
  };

  // The outline is left out: its chapters hold chapters, so its reference fields are without end, and it cites nothing.
  const { outline: _, ...finite } = frameworkSchemas;

  it.each(Object.entries(finite))("of %s resolve", (section, schema) => {
    const value = framework[section as keyof typeof framework];
    const dangling = [...referencesIn(value, referenceFields(schema))].filter(
      ({ id, targets }) => !targets.some((target) => Object.hasOwn(known[target] ?? {}, id)),
    );
    expect(dangling.map(({ path, id }) => `${path.join(".")}: ${id}`)).toEqual([]);
  });
});

describe("provenance", () => {
  it.each([
    "layers",
    "blocks",
    "roles",
    "sectors",
    "userGroups",
    "views",
    "nationalSystems",
    "platforms",
    "principles",
    "packageItems",
    "conditions",
    "agencies",
  ] as const)("is given by every entry of %s", (section) => {
    const entries = Object.entries(framework[section]);
    expect(entries.filter(([, entry]) => !entry.source && !entry.status).map(([id]) => id)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.status === "cited" && !entry.source).map(([id]) => id)).toEqual([]);
  });
});

describe("the picture", () => {
  it("has five bands in order, two bars at the side and the world outside", () => {
    const places = Object.entries(framework.layers).map(([id, layer]) => [layer.order, id, layer.place]);
    expect(places).toEqual([
      [1, "channels", "band"],
      [2, "business-applications", "band"],
      [3, "shared-services", "band"],
      [4, "data", "band"],
      [5, "infrastructure", "band"],
      [6, "security", "side"],
      [7, "governance", "side"],
      [8, "national-systems", "outside"],
    ]);
  });

  it("is shown by four views", () => {
    expect(Object.keys(framework.views)).toEqual([
      "overall-design",
      "business-model",
      "online-service-model",
      "data-integration-axis",
    ]);
  });
});

describe("the platform stack", () => {
  it("stands on eGovFrame with its seven layers", () => {
    const { egovframe, "dng-egov-platform": platform } = framework.platforms;
    expect(platform?.builtOn).toBe("egovframe");
    const services = Object.entries(egovframe?.layers ?? {}).map(([id, layer]) => [
      id,
      Object.keys(layer.services).length,
    ]);
    expect(Object.fromEntries(services)).toEqual({
      presentation: 5,
      ux: 4,
      "business-logic": 2,
      persistence: 4,
      integration: 3,
      batch: 3,
      foundation: 20,
    });
  });

  it("counts the common components of nine categories", () => {
    const counts = Object.values(framework.platforms["egovframe"]?.components ?? {}).map(({ count }) => count);
    expect(counts).toHaveLength(9);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(276);
  });
});

describe("the transfer", () => {
  it("hands over six items under six conditions, one of them a gate", () => {
    expect(Object.keys(framework.packageItems)).toHaveLength(6);
    expect(Object.keys(framework.conditions)).toHaveLength(6);
    const gates = Object.entries(framework.conditions).filter(([, condition]) => condition.gate);
    expect(gates.map(([id, condition]) => [id, condition.gate])).toEqual([["home-affairs-and-dic", 2]]);
  });
});

describe("the outline", () => {
  const contents = (chapters: readonly Chapter[]): readonly string[] =>
    chapters.flatMap((chapter) => [...(chapter.content ? [chapter.content] : []), ...contents(chapter.chapters ?? [])]);

  it("uses every content that a chapter can have", () => {
    expect(new Set(contents(framework.outline))).toEqual(new Set(chapterContents));
  });

  it("tells the five component architectures twice, now and as a target", () => {
    const five = ["business", "data", "application", "technology", "security"].map((name) => `${name}-architecture`);
    const chapter = (content: string) => framework.outline.find((candidate) => candidate.content === content);
    expect(contents(chapter("current-architecture")?.chapters ?? [])).toEqual(five);
    expect(contents(chapter("target-architecture")?.chapters ?? [])).toEqual(["overall-design", ...five]);
  });
});

describe("agencies", () => {
  it("cover every sector", () => {
    const covered = new Set<string>(Object.values(framework.agencies).flatMap((agency) => agency.sectors ?? []));
    expect(Object.keys(framework.sectors).filter((sector) => !covered.has(sector))).toEqual([]);
  });
});
