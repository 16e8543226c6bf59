import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import type { FrameworkSection } from "../../src/domain/framework.ts";
import { slugSchema } from "../../src/domain/id.ts";
import { kindOfSection, type Section, sections, type Target } from "../../src/domain/kind.ts";
import { sourcesFileSchema } from "../../src/domain/library.ts";
import { isPresentAt, lifecycleSchema } from "../../src/domain/lifecycle.ts";
import { entrySchemas, referenceFieldsOf } from "../../src/domain/model.ts";
import { statusOf } from "../../src/domain/provenance.ts";
import { provinceSchema } from "../../src/domain/province.ts";
import { type ReferenceField, referencesIn } from "../../src/domain/reference.ts";

const root = join(import.meta.dirname, "../..");
const provinces = ["da-nang", "soc-trang", "vinh-phuc", "_example"] as const;

interface Item {
  readonly section: Section;
  readonly id: string;
  readonly entry: Readonly<Record<string, unknown>>;
}
interface Sample {
  readonly province: unknown;
  readonly items: readonly Item[];
}

const recordSchema = z.record(z.string(), z.unknown());

function readYaml(folder: string): readonly Readonly<Record<string, unknown>>[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => recordSchema.parse(parse(readFileSync(join(root, folder, name), "utf8"), { maxAliasCount: 0 })));
}

function readSample(name: string): Sample {
  const files = readYaml(`models/${name}`);
  return {
    province: files.find((file) => file["province"])?.["province"],
    items: files.flatMap((file) =>
      sections.flatMap((section) =>
        Object.entries(recordSchema.parse(file[section] ?? {})).map(([id, entry]) => ({
          section,
          id,
          entry: recordSchema.parse(entry),
        })),
      ),
    ),
  };
}

const frameworkFiles = readYaml("architecture/reference/da-nang/1.0").flatMap((file) => Object.entries(file));
const frameworkIds = (section: FrameworkSection): ReadonlySet<string> =>
  new Set(
    frameworkFiles
      .filter(([key]) => key === section)
      .flatMap(([, entries]) => Object.keys(recordSchema.parse(entries))),
  );
const blocks = frameworkIds("blocks");

const declared: Readonly<Partial<Record<Target, ReadonlySet<string>>>> = {
  block: blocks,
  layer: frameworkIds("layers"),
  role: frameworkIds("roles"),
  sector: frameworkIds("sectors"),
  userGroup: frameworkIds("userGroups"),
  nationalSystem: frameworkIds("nationalSystems"),
  platform: frameworkIds("platforms"),
  packageItem: frameworkIds("packageItems"),
  condition: frameworkIds("conditions"),
  source: new Set(
    readYaml("architecture/sources").flatMap((file) => Object.keys(sourcesFileSchema.parse(file).sources)),
  ),
};

/** References of a value that lead to nothing that the model, the framework or the library declares. */
function dangling(sample: Sample, value: unknown, fields: readonly ReferenceField[]): readonly string[] {
  const exists = (id: string, target: Target) =>
    declared[target]?.has(id) ?? sample.items.some((item) => item.id === id && kindOfSection[item.section] === target);
  return [...referencesIn(value, fields)]
    .filter(({ id, targets }) => id !== "direct" && !targets.some((target) => exists(id, target)))
    .map(({ id, path }) => `${path.join(".")}: ${id}`);
}

const samples = Object.fromEntries(provinces.map((name) => [name, readSample(name)])) as Record<
  (typeof provinces)[number],
  Sample
>;

const lifecycleOf = ({ entry }: Item) => lifecycleSchema.optional().parse(entry["lifecycle"]);
const realized = ({ entry }: Item): readonly string[] => [entry["realizes"] ?? []].flat().map(String);
const countOf = (sample: Sample, id: string) => sample.items.find((item) => item.id === id)?.entry["count"];

/** The procedures that the services present at a date stand for. */
function proceduresAt(sample: Sample, date: string): number {
  return sample.items
    .filter((item) => item.section === "services" && isPresentAt(lifecycleOf(item), date))
    .reduce((total, { entry }) => total + Number(entry["count"] ?? 1), 0);
}

/** The building blocks that the elements present at a date realise. */
function blocksAt(sample: Sample, date: string): ReadonlySet<string> {
  return new Set(sample.items.filter((item) => isPresentAt(lifecycleOf(item), date)).flatMap(realized));
}

describe.each(provinces)("models/%s", (name) => {
  const sample = samples[name];

  it("has only the sections of the model language", () => {
    const keys = readYaml(`models/${name}`).flatMap((file) => Object.keys(file));
    expect(keys.filter((key) => key !== "province" && !Object.hasOwn(entrySchemas, key))).toEqual([]);
  });

  it("has one header that parses", () => {
    expect(provinceSchema.safeParse(sample.province).error).toBeUndefined();
    expect(readYaml(`models/${name}`).filter((file) => file["province"])).toHaveLength(1);
  });

  it("has entries that parse, under ids that are slugs", () => {
    const faults = sample.items.flatMap(({ section, id, entry }) => [
      ...(slugSchema.safeParse(id).error?.issues ?? []).map(({ message }) => `${id}: ${message}`),
      ...(entrySchemas[section].safeParse(entry).error?.issues ?? []).map(
        (issue) => `${section}.${id}.${issue.path.join(".")}: ${issue.message} ${JSON.stringify(issue)}`,
      ),
    ]);
    expect(faults).toEqual([]);
  });

  it("uses every id once over all sections", () => {
    const ids = sample.items.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has references that all lead somewhere", () => {
    const lost = sample.items.flatMap(({ section, id, entry }) =>
      dangling(sample, entry, referenceFieldsOf[kindOfSection[section]]).map((text) => `${id}.${text}`),
    );
    expect([...lost, ...dangling(sample, sample.province, referenceFieldsOf.province)]).toEqual([]);
  });

  it("says of every element where it comes from", () => {
    const without = sample.items.filter(({ section, entry }) => {
      const parsed = entrySchemas[section].safeParse(entry);
      return !parsed.success || !statusOf(parsed.data);
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("gives every figure a source, or leaves it illustrative", () => {
    const figures = sample.items.flatMap(({ id, entry }) =>
      z
        .array(recordSchema)
        .parse(entry["figures"] ?? [])
        .filter((figure) => !figure["source"] && entry["status"] !== "illustrative")
        .map((figure) => `${id}: ${JSON.stringify(figure["name"])}`),
    );
    expect(figures).toEqual([]);
  });

  it("names every element in both languages", () => {
    const monolingual = sample.items.filter(
      ({ section, entry }) =>
        section !== "views" &&
        (section !== "links" || "name" in entry) &&
        !z.strictObject({ vi: z.string(), en: z.string() }).safeParse(entry["name"]).success,
    );
    expect(monolingual.map(({ id }) => id)).toEqual([]);
  });

  it("is written in composed characters, none of them invisible", () => {
    const text = JSON.stringify(sample);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\ufeff]/u);
  });
});

describe("models/da-nang", () => {
  const sample = samples["da-nang"];

  it("realises or plans each of the 58 building blocks", () => {
    const found = new Set(sample.items.flatMap(realized));
    expect(blocks.size).toBe(58);
    expect([...blocks].filter((block) => !found.has(block))).toEqual([]);
  });

  it.each([
    ["2014-12", ["contact-centre-1022", "service-portal", "data-warehouse", "ioc"], []],
    ["2017", ["service-portal", "data-warehouse", "ioc"], ["contact-centre-1022", "e-certification-book"]],
    ["2020", ["ioc", "account-sso"], ["service-portal", "payment", "data-warehouse", "procedure-database"]],
    ["2023", ["soc", "sensor-network", "internet-bandwidth"], ["ioc", "citizen-account", "chatbot-voicebot"]],
  ])("is a true slice at %s", (date, absent, present) => {
    const found = blocksAt(sample, date);
    expect(absent.filter((block) => found.has(block))).toEqual([]);
    expect(present.filter((block) => !found.has(block))).toEqual([]);
  });

  it("counts 2,100 procedures at each date, 498 and then 850 of them at levels 3–4", () => {
    expect(proceduresAt(sample, "2014-12")).toBe(2100);
    expect(proceduresAt(sample, "2020")).toBe(2100);
    expect(countOf(sample, "dich-vu-muc-3-4")).toBe(498);
    expect(countOf(sample, "dich-vu-muc-2")).toBe(1196);
    expect(countOf(sample, "dich-vu-muc-3-4-2019")).toBe(850);
  });

  it("counts 7 districts and 56 wards and communes", () => {
    expect(countOf(sample, "ubnd-quan-huyen")).toBe(7);
    expect(countOf(sample, "ubnd-phuong-xa")).toBe(56);
  });
});

describe("models/soc-trang", () => {
  const sample = samples["soc-trang"];

  it("marks as illustrative everything that is in use and not an agency, a function or a document", () => {
    const current = sample.items.filter(
      (item) =>
        !["agencies", "functions", "documents"].includes(item.section) &&
        !z.strictObject({ planned: z.unknown() }).safeParse(item.entry["lifecycle"]).success,
    );
    expect(current.length).toBeGreaterThan(0);
    expect(current.filter(({ entry }) => entry["status"] !== "illustrative").map(({ id }) => id)).toEqual([]);
  });

  it("invents no cost, no count and no assessment of the conditions", () => {
    const invented = sample.items.filter(({ entry }) =>
      ["cost", "count", "figures", "dossiersPerYear"].some((key) => key in entry),
    );
    expect(invented.map(({ id }) => id)).toEqual([]);
    expect(provinceSchema.parse(sample.province).transfer?.conditions).toBeUndefined();
  });
});

describe("models/vinh-phuc", () => {
  const sample = samples["vinh-phuc"];

  it("counts 369 services of levels 3–4 (325, 39, 5) among 1,981 procedures", () => {
    const counts = ["tinh", "huyen", "xa"].map((level) => countOf(sample, `dich-vu-muc-3-4-cap-${level}`));
    expect(counts).toEqual([325, 39, 5]);
    expect(counts.reduce<number>((total, count) => total + Number(count), 0)).toBe(369);
    expect(proceduresAt(sample, "2020")).toBe(1981);
  });

  it("adds nothing to what was published: no database, no project", () => {
    expect(sample.items.filter(({ section }) => section === "databases" || section === "projects")).toEqual([]);
  });
});

describe("models/_example", () => {
  const sample = samples["_example"];

  it("uses every section", () => {
    expect(sections.filter((section) => !sample.items.some((item) => item.section === section))).toEqual([]);
  });

  it("is fictional throughout", () => {
    expect(sample.items.filter(({ entry }) => entry["status"] !== "illustrative").map(({ id }) => id)).toEqual([]);
  });
});
