import type { z } from "zod";
import { agencySchema } from "./agency.ts";
import { applicationSchema } from "./application.ts";
import { databaseSchema } from "./database.ts";
import { documentSchema } from "./document.ts";
import { functionSchema } from "./function.ts";
import type { Id } from "./id.ts";
import { type Kind, kindOfSection, type Section, sections } from "./kind.ts";
import { linkSchema } from "./link.ts";
import { nodeSchema } from "./node.ts";
import { projectSchema } from "./project.ts";
import type { Province } from "./province.ts";
import { provinceSchema } from "./province.ts";
import { type FoundReference, type ReferenceField, referenceFields, referenceFinder } from "./reference.ts";
import { serviceSchema } from "./service.ts";
import { viewDefinitionSchema } from "./view-definition.ts";

/** The schema of an entry of each section: the one place where the model language is put together. */
export const entrySchemas = {
  agencies: agencySchema,
  functions: functionSchema,
  services: serviceSchema,
  applications: applicationSchema,
  databases: databaseSchema,
  links: linkSchema,
  nodes: nodeSchema,
  documents: documentSchema,
  projects: projectSchema,
  views: viewDefinitionSchema,
} as const satisfies Record<Section, z.ZodType>;

type SectionOf<K extends Kind> = { [S in Section]: (typeof kindOfSection)[S] extends K ? S : never }[Section];

/** What the author wrote of an element of a kind, normalised. */
export type EntryOf<K extends Kind> = Readonly<z.output<(typeof entrySchemas)[SectionOf<K>]>>;

/** An element of the model: its entry, with the id it stands under and the kind of thing it is. */
export type ElementOf<K extends Kind> = EntryOf<K> & { readonly id: Id<K>; readonly type: K };

export type Agency = ElementOf<"agency">;
export type BusinessFunction = ElementOf<"function">;
export type Service = ElementOf<"service">;
export type Application = ElementOf<"application">;
export type Database = ElementOf<"database">;
export type Link = ElementOf<"link">;
export type Node = ElementOf<"node">;
export type Document = ElementOf<"document">;
export type Project = ElementOf<"project">;
export type ViewDefinition = ElementOf<"view">;

export type Element = { [K in Kind]: ElementOf<K> }[Kind];

/** A province, read: its header and the elements of all its files, each section in the order of files and entries. */
export interface Model {
  readonly province: Province;
  readonly elements: { readonly [S in Section]: readonly ElementOf<(typeof kindOfSection)[S]>[] };
}

/** Every element of a model, section by section. */
export function allElements(model: Model): readonly Element[] {
  return sections.flatMap((section): readonly Element[] => model.elements[section]);
}

/** The reference fields of the entries of each kind and of the header, derived from the schemas once. */
export const referenceFieldsOf: Readonly<Record<Kind | "province", readonly ReferenceField[]>> = {
  province: referenceFields(provinceSchema),
  ...(Object.fromEntries(
    sections.map((section) => [kindOfSection[section], referenceFields(entrySchemas[section])]),
  ) as Record<Kind, readonly ReferenceField[]>),
};

/** Finds the references in an entry of a kind, or in the header. */
export const findReferences: Readonly<Record<Kind | "province", (value: unknown) => readonly FoundReference[]>> =
  Object.fromEntries(
    Object.entries(referenceFieldsOf).map(([kind, fields]) => [kind, referenceFinder(fields)]),
  ) as Record<Kind | "province", (value: unknown) => readonly FoundReference[]>;
