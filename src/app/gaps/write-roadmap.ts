import type { Gap } from "../../domain/gap.ts";
import { kindOfSection, type Section, sections } from "../../domain/kind.ts";
import { type Element, entrySchemas } from "../../domain/model.ts";
import { dateOf, monthAfter } from "../../domain/month.ts";
import type { Roadmap, ScheduledPackage } from "../../domain/roadmap.ts";
import { proposedElements } from "../../gaps/roadmap/proposed-elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { editEntries } from "../../source/edit-entries.ts";
import type { YamlValue } from "../../source/flow-yaml.ts";
import type { NewEntry } from "../../source/place-pairs.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { join } from "../paths.ts";

/** The file of a model that holds what the roadmap proposes. */
const proposals = "lo-trinh-de-xuat.yaml";

/**
 * The work that a roadmap proposes as projects of the model, with the elements that they deliver: added to the file of
 * proposals. Nothing where there is nothing to add, or the file that is there cannot be edited in place.
 */
export async function proposalsFile(
  folder: string,
  graph: Graph,
  roadmap: Roadmap,
  gaps: readonly Gap[],
  { files }: Effects,
): Promise<OutputFile | undefined> {
  const path = join(folder, proposals);
  const known = new Map(gaps.map((gap) => [gap.id, gap]));
  const proposed = roadmap.packages.filter(({ origin }) => origin === "proposed");
  const isProposed = new Set(proposed.map(({ id }) => id));
  const added = proposed.flatMap((work) => entriesOf(graph, work, proposedElements(graph, work, known), isProposed));
  if (added.length === 0) return undefined;
  const text = (await files.readText(path)) ?? heading;
  const contents = editEntries(text, { sets: [], added, order });
  return contents === undefined ? undefined : { path, contents };
}

const heading = `# Việc do khung đề xuất từ phân tích khoảng cách; mọi mục đều minh họa, cần người có thẩm quyền xem xét.
# Proposed by khung from the gap analysis; every entry is illustrative and waits for a decision.
`;

const order = (section: string): readonly string[] =>
  isSection(section) ? Object.keys(entrySchemas[section].shape) : [];

function isSection(name: string): name is Section {
  return sections.some((section) => section === name);
}

function entriesOf(
  graph: Graph,
  work: ScheduledPackage,
  elements: readonly Element[],
  isProposed: ReadonlySet<string>,
): readonly NewEntry[] {
  // A project of the model that lasts longer than this one can wait is a frame for it, not something that comes before.
  const isProject = (id: string): boolean =>
    isProposed.has(id) ||
    graph.byKind.project.some(
      (project) => project.id === id && (!project.end || monthAfter(project.end) <= work.start),
    );
  const after = work.after.map(({ id }) => id).filter(isProject);
  const project: NewEntry["value"] = {
    name: textOf(work.name),
    kind: work.kind,
    ...(work.owner ? { owner: work.owner.id } : {}),
    ...(elements.length > 0 ? { delivers: elements.map(({ id }) => id) } : {}),
    ...(after.length > 0 ? { after } : {}),
    start: dateOf(work.start),
    end: dateOf(work.end - 1),
    lifecycle: { planned: dateOf(work.end - 1) },
    status: "illustrative",
    note: `khung đề xuất; khắc phục · proposed by khung against: ${work.closes.join(", ") || "khảo sát · survey"}`,
  };
  return [...elements.map(entryOf), { section: "projects", id: work.id, value: project }];
}

function entryOf({ id, type, ...said }: Element): NewEntry {
  const section = sections.find((each) => kindOfSection[each] === type) ?? "applications";
  return { section, id, value: plain(said) };
}

/** An entry as its author would write it: what is not there is not written. */
function plain(value: object): NewEntry["value"] {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  // The values of an entry are texts, numbers, lists and maps of them: the schema has read no others.
  return Object.fromEntries(entries) as Record<string, YamlValue>;
}

function textOf({ vi, en }: ScheduledPackage["name"]): YamlValue {
  return en === undefined ? vi : { vi, en };
}
