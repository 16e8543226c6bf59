import { z } from "zod";
import { agencyKinds, levelSchema } from "./agency.ts";
import { partialDateSchema } from "./date.ts";
import { slugSchema } from "./id.ts";
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
const layerSchema = z.strictObject({ ...named, order: z.number().int(), place: z.enum(["band", "side", "outside"]) });

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

/** Sections that any file of a framework may hold; merged over the folder like a province's. */
export const frameworkSchemas = {
  framework: z.strictObject({
    id: slugSchema,
    version: line,
    name: wordsSchema,
    description: wordsSchema.optional(),
    validFrom: partialDateSchema.optional(),
    validTo: partialDateSchema.optional(),
    ...provenanceFields,
  }),
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
  outline: z.array(chapterSchema),
} as const;

export type FrameworkSection = keyof typeof frameworkSchemas;
type MapSection = Exclude<FrameworkSection, "framework" | "outline">;
type EntryOfFramework<S extends MapSection> = z.output<(typeof frameworkSchemas)[S]>[string];

/** A reference framework, read: what should be. */
export type Framework = {
  readonly header: z.output<(typeof frameworkSchemas)["framework"]>;
  readonly outline: readonly Chapter[];
} & { readonly [S in MapSection]: ReadonlyMap<string, EntryOfFramework<S> & { readonly id: string }> };

export type Layer = EntryOfFramework<"layers"> & { readonly id: string };
export type BuildingBlock = EntryOfFramework<"blocks"> & { readonly id: string };
