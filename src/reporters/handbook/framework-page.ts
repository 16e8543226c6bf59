import type { BuildingBlock, Framework, Requirement } from "../../domain/framework.ts";
import type { Status } from "../../domain/provenance.ts";
import type { Text, Words } from "../../domain/text.ts";
import { necessityNames, requirementSubjectNames } from "../../domain/value-words.ts";
import { periodText } from "../period.ts";
import { severityNames } from "../words.ts";
import type { HandbookContent } from "./content.ts";
import { homeOf } from "./home.ts";
import { blockPlace, frameworkPage, requirementPlace, rulePage, viewPage, way } from "./links.ts";
import { provenance, references } from "./parts.ts";
import { blockKey, type Relations } from "./relations.ts";
import { handbookWords as words } from "./words.ts";
import { anchor, code, facts, fenced, link, page, paragraphs, table, together } from "./writing.ts";

/** What the parts of a framework's page are written with. */
interface Writing {
  readonly name: string;
  readonly framework: Framework;
  readonly relations: Relations;
  readonly content: HandbookContent;
}

/** The page of a framework: its header, layers, blocks and requirements with a place each, and what else it declares. */
export function frameworkPageText(name: string, framework: Framework, relations: Relations, content: HandbookContent) {
  const { spoken } = content;
  const writing: Writing = { name, framework, relations, content };
  const blocks = [...framework.blocks.values()];
  const requirements = [...framework.requirements.values()];
  return page([
    `# ${together(framework.header.name, spoken)}`,
    header(writing),
    framework.header.description ? paragraphs(framework.header.description, spoken) : "",
    blocks.length ? `## ${together(words.blocks, spoken)}` : "",
    blockTable(writing),
    ...blocks.filter((block) => !isInherited("blocks", block, writing)).map((block) => blockText(block, writing)),
    requirements.length ? `## ${together(words.requirements, spoken)}` : "",
    ...requirements
      .filter((requirement) => !isInherited("requirements", requirement, writing))
      .map((requirement) => requirementText(requirement, writing)),
    inheritedRequirements(writing),
    ...namedSections.flatMap((section) => namedTable(section, writing)),
  ]);
}

function header({ name, framework: { header }, content }: Writing): string {
  const { spoken } = content;
  const label = (each: Words): string => together(each, spoken);
  const from = frameworkPage(name);
  const extended = header.extends;
  return facts([
    [label(words.framework), code(name)],
    [label(words.extends), extended ? link(code(extended), way(from, frameworkPage(extended))) : ""],
    [label(words.inForce), periodText(header)],
    ...provenance(header, from, content, words),
  ]);
}

/** Whether an entry is another framework's, word for word: it is told there. */
function isInherited(section: "blocks" | "requirements", entry: { readonly id: string }, writing: Writing): boolean {
  return homeIn(section, entry, writing) !== writing.name;
}

function homeIn(
  section: "blocks" | "requirements",
  entry: { readonly id: string },
  { name, content }: Writing,
): string {
  return homeOf(section, entry, name, content.frameworks);
}

function blockTable(writing: Writing): string {
  const { framework, content, name } = writing;
  const { spoken } = content;
  const head = [words.block, words.layer, words.necessity, words.id].map((each) => together(each, spoken));
  const rows = [...framework.blocks.values()].map((block) => {
    const home = homeIn("blocks", block, writing);
    return [
      link(together(block.name, spoken), way(frameworkPage(name), blockPlace(home, block.id))),
      together(framework.layers.get(block.layer)?.name ?? { vi: block.layer }, spoken),
      together(necessityNames[block.necessity], spoken),
      code(block.id),
    ];
  });
  return table(head, rows);
}

function blockText(block: BuildingBlock, { name, framework, relations, content }: Writing): string {
  const { spoken } = content;
  const from = frameworkPage(name);
  const label = (each: Words): string => together(each, spoken);
  const nameOf = (entry: { readonly name: Text } | undefined): string => (entry ? together(entry.name, spoken) : "");
  return page([
    `${anchor(`block-${block.id}`)}\n\n### ${together(block.name, spoken)}`,
    block.description ? paragraphs(block.description, spoken) : "",
    facts([
      [label(words.id), code(block.id)],
      [label(words.layer), nameOf(framework.layers.get(block.layer))],
      [label(words.necessity), together(necessityNames[block.necessity], spoken)],
      [label(words.owner), nameOf(framework.roles.get(block.owner ?? ""))],
      [label(words.sector), nameOf(framework.sectors.get(block.sector ?? ""))],
      [label(words.known), block.since ?? ""],
      ...provenance(block, from, content, words),
      [label(words.rules), references(relations.rulesOfBlock.get(block.id), from, content).join("; ")],
      [label(words.others), references(relations.counterparts.get(blockKey(name, block.id)), from, content).join("; ")],
    ]),
  ]).trimEnd();
}

function requirementText(requirement: Requirement, { name, framework, content }: Writing): string {
  const { spoken } = content;
  const label = (each: Words): string => together(each, spoken);
  const rule = `${framework.header.id}/${requirement.id}`;
  return page([
    `${anchor(requirementPlace(name, requirement.id).split("#")[1] ?? "")}\n\n### ${together(requirement.title, spoken)}`,
    paragraphs(requirement.rationale, spoken),
    facts([
      [label(words.rule), link(code(rule), way(frameworkPage(name), rulePage(rule)))],
      [label(words.severity), together(severityNames[requirement.severity], spoken)],
      [label(words.appliesTo), together(requirementSubjectNames[requirement.for], spoken)],
      ...provenance(requirement, frameworkPage(name), content, words),
    ]),
    requirement.where ? `${label(words.where)}:\n\n${fenced(requirement.where, "cel")}` : "",
    `${label(words.must)}:\n\n${fenced(requirement.must, "cel")}`,
    `**${label(words.remedy)}**`,
    paragraphs(requirement.remedy, spoken),
  ]).trimEnd();
}

function inheritedRequirements(writing: Writing): string {
  const { framework, content, name } = writing;
  const inherited = [...framework.requirements.values()].filter((one) => isInherited("requirements", one, writing));
  if (!inherited.length) return "";
  const links = inherited.map((one) => {
    const place = requirementPlace(homeIn("requirements", one, writing), one.id);
    return `- ${link(together(one.title, content.spoken), way(frameworkPage(name), place))}`;
  });
  return `${together(words.inherited, content.spoken)}:\n\n${links.join("\n")}`;
}

const namedSections = [
  "layers",
  "principles",
  "roles",
  "views",
  "nationalSystems",
  "conditions",
  "packageItems",
] as const;

interface NamedEntry {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text | undefined;
  readonly source?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
}

function namedTable(section: (typeof namedSections)[number], { name, framework, content }: Writing): readonly string[] {
  const { spoken } = content;
  const entries: readonly NamedEntry[] = [...framework[section].values()];
  if (!entries.length) return [];
  const head = [words.id, words.name, words.source].map((each) => together(each, spoken));
  const rows = entries.map((entry) => {
    const [[, sources] = ["", ""], [, status] = ["", ""]] = provenance(entry, frameworkPage(name), content, words);
    const isView = section === "views" && content.views.some(({ id }) => id === entry.id);
    const label = together(entry.name, spoken);
    const named = isView ? link(label, way(frameworkPage(name), viewPage(entry.id))) : label;
    const said = [named, entry.description ? together(entry.description, spoken) : ""];
    return [code(entry.id), said.filter(Boolean).join("<br>"), [sources, status].filter(Boolean).join("; ")];
  });
  return [`## ${together(words[section], spoken)}`, table(head, rows)];
}
