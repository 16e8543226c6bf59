import type { Framework } from "../../src/domain/framework.ts";
import { kindOfSection, type Section, sections } from "../../src/domain/kind.ts";
import { entrySchemas, type Model } from "../../src/domain/model.ts";
import { provinceSchema } from "../../src/domain/province.ts";

/** What a test writes of a province: the entries of each section, as in YAML. */
export type Draft = { readonly [S in Section]?: Readonly<Record<string, object>> } & { readonly province?: object };

/** A model of plain objects, read by the same schemas as files are. */
export function modelOf(draft: Draft): Model {
  const header = { code: "00", name: "Tỉnh mẫu", framework: "mau@1.0", asOf: "2014-12", ...draft.province };
  const elements = Object.fromEntries(
    sections.map((section) => [
      section,
      Object.entries(draft[section] ?? {}).map(([id, entry]) => ({
        ...entrySchemas[section].parse(entry),
        id,
        type: kindOfSection[section],
      })),
    ]),
  );
  return { province: provinceSchema.parse(header), elements: elements as unknown as Model["elements"] };
}

/** A framework that declares only what a test names. */
export function frameworkOf(parts: Partial<Framework> = {}): Framework {
  const none = new Map<string, never>();
  return {
    header: { id: "mau", version: "1.0", name: { vi: "Khung mẫu", en: "Sample framework" } },
    outline: [],
    layers: none,
    blocks: none,
    roles: none,
    sectors: none,
    userGroups: none,
    views: none,
    nationalSystems: none,
    platforms: none,
    principles: none,
    packageItems: none,
    conditions: none,
    agencies: none,
    mappings: none,
    requirements: none,
    ancestors: [],
    ...parts,
  };
}
