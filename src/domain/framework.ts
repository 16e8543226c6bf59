import * as z from "zod";
import { agencyKinds, levelSchema } from "./agency.ts";
import { partialDateSchema } from "./date.ts";
import { severities } from "./diagnostic.ts";
import { frameworkNameSchema } from "./framework-name.ts";
import { slugSchema } from "./id.ts";
import { sections } from "./kind.ts";
import { provenanceFields } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";

const line = z.string().trim().min(1);

/** Words of a framework: complete in both languages. */
export const wordsSchema = z.strictObject({ vi: line, en: line });

const named = { name: wordsSchema, description: wordsSchema.optional(), ...provenanceFields };
const map = <T extends z.ZodType>(entry: T) => z.record(slugSchema, entry);

/** How much a framework insists on a building block. */
export const necessities = ["mandatory", "recommended", "optional"] as const;
export type Necessity = (typeof necessities)[number];

/** A layer of the overall picture. `place`: a horizontal band, a vertical bar at the side, or the world outside. */
const layerSchema = z.strictObject({
  ...named,
  order: z.number().int(),
  place: z.enum(["band", "side", "outside"]),
  /** The layers whose mandatory blocks must be there before anything of this one is built. */
  after: oneOrMany(ref("layer")).optional(),
});

/** A building block (thành phần): a part that an architecture by this framework has. */
const blockSchema = z.strictObject({
  ...named,
  layer: ref("layer"),
  necessity: z.enum(necessities),
  /** The role that must own what realises the block. */
  owner: ref("role").optional(),
  /** The sector whose department owns the database. */
  sector: ref("sector").optional(),
  /** The block is infrastructure or a service shared by the whole province. */
  shared: z.boolean().optional(),
  /** The block stands for a kind of thing of which there are many: databases, channels. Several systems are no overlap. */
  several: z.boolean().optional(),
  /** From which year the sources know the component; earlier models are not blamed for lacking it. */
  since: partialDateSchema.optional(),
});

const roleSchema = z.strictObject({ ...named });
const sectorSchema = z.strictObject({ ...named });
const userGroupSchema = z.strictObject({ ...named, side: z.enum(["public", "government"]) });

/** A view that the framework asks for, by the name of one that khung draws. */
const frameworkViewSchema = z.strictObject({ ...named });

const nationalSystemSchema = z.strictObject({
  ...named,
  kind: z.enum(["integration", "channel", "database", "shared-service", "infrastructure", "system", "external"]),
  owner: z.string().min(1).optional(),
});

/** A platform of the stack, with the services of its layers. */
const platformSchema = z.strictObject({
  ...named,
  builtOn: ref("platform").optional(),
  layers: map(
    z.strictObject({ ...named, services: map(z.strictObject({ ...named, basis: line.optional() })) }),
  ).optional(),
  components: map(z.strictObject({ ...named, count: z.number().int() })).optional(),
});

const principleSchema = z.strictObject({ ...named });
const packageItemSchema = z.strictObject({ ...named });
/** A condition of the transfer; a gate stops everything when it is not met at the level given. */
const conditionSchema = z.strictObject({ ...named, gate: z.number().int().min(1).max(4).optional() });

/** What a chapter of the architecture document is filled from. */
export const chapterContents = [
  "basis",
  "purpose-and-scope",
  "vision",
  "principles",
  "development-plan",
  "current-architecture",
  "business-architecture",
  "data-architecture",
  "application-architecture",
  "technology-architecture",
  "security-architecture",
  "target-architecture",
  "overall-design",
  "gap-analysis",
  "implementation",
  "roadmap",
  "transfer",
  "readiness",
  "findings",
  "annex-services",
  "annex-applications",
  "annex-databases",
  "annex-links",
  "annex-standards",
  "annex-sources",
] as const;
export type ChapterContent = (typeof chapterContents)[number];

interface Chapter extends z.output<typeof chapterFields> {
  readonly chapters?: readonly Chapter[] | undefined;
}
const chapterFields = z.strictObject({
  title: wordsSchema,
  content: z.enum(chapterContents).optional(),
  ...provenanceFields,
});
const chapterSchema: z.ZodType<Chapter> = chapterFields.extend({
  get chapters() {
    return z.array(chapterSchema).optional();
  },
}) as z.ZodType<Chapter>;

export type { Chapter };

const defaultOwnersSchema = z.strictObject({ agencyKind: z.enum(agencyKinds), level: levelSchema });

/** How the blocks of another framework answer to ours: a block of ours is realised by what realises one of theirs. */
const mappingSchema = z.strictObject({
  blocks: z.record(ref("block"), oneOrMany(slugSchema)),
  ...provenanceFields,
});

/** What a requirement is about: the elements of a section, or the province as a whole. */
export const requirementSubjects = [...sections, "province"] as const;
export type RequirementSubject = (typeof requirementSubjects)[number];

/** The id of a requirement: words that may stand in folders, `ownership/shared-infrastructure`. */
export const requirementIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const requirementIdSchema = z.string().max(80).regex(requirementIdPattern);

/** Sections of a small province, or a whole one where the text has a header; `at`: line and column of the finding in it. */
const requirementExamplesSchema = z.strictObject({
  good: z.array(line).min(1),
  bad: z.array(z.strictObject({ text: line, at: z.tuple([z.number().int(), z.number().int()]).optional() })).min(1),
});

/** A statement about a model, in CEL: see `graph/expression-requirement.ts` for what an expression may name. */
const requirementSchema = z.strictObject({
  title: wordsSchema,
  for: z.enum(requirementSubjects),
  /** CEL: which of the elements are meant; all that have not retired where it is left out. */
  where: line.optional(),
  /** CEL: what must be true. An optional field must be asked for with `has()` first: unknown is not false. */
  must: line,
  severity: z.enum(severities),
  /** What is said of an offender; `{name}` is its name. */
  message: wordsSchema,
  rationale: wordsSchema,
  remedy: wordsSchema,
  /** The field that must change; the element as a whole where it is left out. */
  field: line.optional(),
  clause: wordsSchema.optional(),
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  examples: requirementExamplesSchema.optional(),
  ...provenanceFields,
});
export type Requirement = z.output<typeof requirementSchema> & { readonly id: string };

/** The sections that are maps of entries by id: those that a framework inherits entry by entry. */
const mapSchemas = {
  layers: map(layerSchema),
  blocks: map(blockSchema),
  roles: map(roleSchema),
  sectors: map(sectorSchema),
  userGroups: map(userGroupSchema),
  views: map(frameworkViewSchema),
  nationalSystems: map(nationalSystemSchema),
  platforms: map(platformSchema),
  principles: map(principleSchema),
  packageItems: map(packageItemSchema),
  conditions: map(conditionSchema),
  agencies: map(
    z.strictObject({
      ...named,
      abbreviation: line.optional(),
      sectors: oneOrMany(ref("sector")).optional(),
      usual: defaultOwnersSchema.optional(),
    }),
  ),
  mappings: z.record(frameworkNameSchema, mappingSchema),
  requirements: z.record(requirementIdSchema, requirementSchema),
} as const;

type MapSection = keyof typeof mapSchemas;

/** What is not taken over from the framework that is extended: some entries, or the whole section. */
const withoutSchema = z.union([z.literal("all"), z.array(line).min(1)]).optional();
const withoutFields = Object.fromEntries(Object.keys(mapSchemas).map((section) => [section, withoutSchema])) as {
  readonly [S in MapSection]: typeof withoutSchema;
};

/** Sections that any file of a framework may hold; merged over the folder like a province's. */
export const frameworkSchemas = {
  framework: z.strictObject({
    id: slugSchema,
    version: line,
    name: wordsSchema,
    description: wordsSchema.optional(),
    /** The framework that this one goes on from: its entries are ours too, unless replaced by id or left out. */
    extends: frameworkNameSchema.optional(),
    without: z.strictObject(withoutFields).optional(),
    /** The first and the last day on which the framework holds; open where not known. */
    validFrom: partialDateSchema.optional(),
    validTo: partialDateSchema.optional(),
    ...provenanceFields,
  }),
  ...mapSchemas,
  outline: z.array(chapterSchema),
} as const;

export type FrameworkSection = keyof typeof frameworkSchemas;
type EntryOfFramework<S extends MapSection> = z.output<(typeof frameworkSchemas)[S]>[string];

/** A reference framework, read: what should be. */
export type Framework = {
  readonly header: z.output<(typeof frameworkSchemas)["framework"]>;
  readonly outline: readonly Chapter[];
  /** The names of the frameworks that it extends, the nearest first. */
  readonly ancestors: readonly string[];
} & { readonly [S in MapSection]: ReadonlyMap<string, EntryOfFramework<S> & { readonly id: string }> };

export type Layer = EntryOfFramework<"layers"> & { readonly id: string };
export type BuildingBlock = EntryOfFramework<"blocks"> & { readonly id: string };
