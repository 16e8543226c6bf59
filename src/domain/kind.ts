/**
 * The sections of a province's model and the kind of element that each holds. Everything that walks over kinds
 * (resolver, graph, import columns, handbook) starts from this table.
 */
export const kindOfSection = {
  agencies: "agency",
  functions: "function",
  services: "service",
  applications: "application",
  databases: "database",
  links: "link",
  nodes: "node",
  documents: "document",
  projects: "project",
  views: "view",
} as const;

export type Section = keyof typeof kindOfSection;
export type Kind = (typeof kindOfSection)[Section];

/** Kinds of things that a reference framework, or the library of sources, declares and a model refers to. */
export const referenceKinds = [
  "block",
  "layer",
  "role",
  "sector",
  "userGroup",
  "nationalSystem",
  "platform",
  "packageItem",
  "condition",
  "source",
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Anything that a reference can point at. */
export type Target = Kind | ReferenceKind;

export const sections = Object.keys(kindOfSection) as readonly Section[];
export const kinds = Object.values(kindOfSection) as readonly Kind[];

const ownKinds: ReadonlySet<Target> = new Set(kinds);

/** Whether things of a kind are elements of a model, rather than declared by a framework or the library of sources. */
export function isKind(target: Target): target is Kind {
  return ownKinds.has(target);
}
