import type { z } from "zod";
import { frameworkSchemas, requirementIdPattern } from "../domain/framework.ts";
import { frameworkNamePattern } from "../domain/framework-name.ts";
import type { ReferenceKind } from "../domain/kind.ts";
import type { Layout } from "./read-sections.ts";

const { framework: headerSchema, outline: outlineSchema, ...mapSchemas } = frameworkSchemas;

/** The schema of an entry of each section of a framework that is a map. */
export const frameworkEntrySchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(mapSchemas).map(([section, schema]) => [section, schema.valueType]),
);

export const frameworkHeaderSchema = headerSchema;

/** What the files of a framework may hold. */
export const frameworkLayout: Layout = {
  entries: frameworkEntrySchemas,
  single: { framework: headerSchema, outline: outlineSchema },
  required: "framework",
  idsAreUniqueIn: "section",
  keepsRaw: true,
  idPatterns: { mappings: frameworkNamePattern, requirements: requirementIdPattern },
};

/** The sections whose entries can be referred to, with the kind of thing that each holds. */
const kindOfFrameworkSection = {
  layers: "layer",
  blocks: "block",
  roles: "role",
  sectors: "sector",
  userGroups: "userGroup",
  nationalSystems: "nationalSystem",
  platforms: "platform",
  packageItems: "packageItem",
  conditions: "condition",
} as const satisfies Partial<Record<keyof typeof mapSchemas, ReferenceKind>>;

type TargetSection = keyof typeof kindOfFrameworkSection;

/** Section and kind of what a framework declares for references. */
// Object.entries forgets the keys of a table, which are those of its type.
export const targetSections = Object.entries(kindOfFrameworkSection) as readonly (readonly [
  TargetSection,
  ReferenceKind,
])[];
