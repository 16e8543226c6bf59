import { kinds } from "../domain/kind.ts";
import { allElements, type Element, type ViewDefinition } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { Box, Group, GroupPlace, Line, View } from "../domain/view.ts";
import { compileCondition } from "../graph/condition.ts";
import type { Compiled } from "../graph/expression.ts";
import { elementValues } from "../graph/expression-record.ts";
import { type Graph, outgoing, stateOf } from "../graph/graph.ts";
import { elementBox, isShown } from "./element-box.ts";
import { noted, viewOf } from "./view-parts.ts";

/**
 * A view that a province defines: the elements for which its condition holds. An element for which the condition cannot
 * be told, because a field that it reads is not stated, is left out. A condition that does not compile gives an empty
 * picture whose notes say what is wrong.
 */
export function customView(graph: Graph, definition: ViewDefinition): View {
  const condition = compileCondition(definition.include);
  const candidates = allElements(graph.model).filter((element) => element.type !== "view" && isShown(graph, element));
  const included = condition.ok ? candidates.filter((element) => holds(condition, graph, element)) : [];
  const isLayered = definition.layout !== "graph";
  return viewOf(graph, {
    id: definition.id,
    title: definition.title,
    question: questionOf(definition),
    summary: { vi: `Hình vẽ ${included.length} phần tử.`, en: `The picture shows ${included.length} elements.` },
    layout: definition.layout ?? "layers",
    groups: groupsOf(graph, included),
    lines: isLayered ? [] : linesBetween(graph, included),
    notes: [
      ...(condition.ok ? [] : [wrong(condition.error.message)]),
      ...noted(included.length ? 0 : 1, () => ({ vi: "Không có phần tử nào.", en: "There are no elements." })),
    ],
  });
}

function holds(condition: Extract<Compiled, { ok: true }>, graph: Graph, element: Element): boolean {
  const result = condition.evaluate(elementValues(graph, element));
  return result.ok && result.value === true;
}

function questionOf({ description, include }: ViewDefinition): Words {
  if (description) return { vi: description.vi, en: description.en ?? description.vi };
  return { vi: `Những phần tử nào thỏa điều kiện ${include}?`, en: `Which elements meet the condition ${include}?` };
}

function wrong(message: Words): Words {
  return { vi: `Điều kiện của hình vẽ sai: ${message.vi}.`, en: `The condition of the view is wrong: ${message.en}.` };
}

interface KindOfGroup {
  readonly title: Words;
  readonly place: GroupPlace;
  readonly tone: string;
}
const groupOfKind: Readonly<Record<Element["type"], KindOfGroup>> = {
  agency: { title: { vi: "Cơ quan, đơn vị", en: "Agencies" }, place: "top", tone: "governance" },
  function: { title: { vi: "Nghiệp vụ", en: "Business functions" }, place: "band", tone: "channels" },
  service: { title: { vi: "Dịch vụ công", en: "Public services" }, place: "band", tone: "channels" },
  application: {
    title: { vi: "Ứng dụng, nền tảng", en: "Applications and platforms" },
    place: "band",
    tone: "business-applications",
  },
  database: { title: { vi: "Cơ sở dữ liệu", en: "Databases" }, place: "band", tone: "data" },
  link: { title: { vi: "Kết nối", en: "Links" }, place: "band", tone: "shared-services" },
  node: { title: { vi: "Hạ tầng", en: "Infrastructure" }, place: "band", tone: "infrastructure" },
  document: { title: { vi: "Văn bản", en: "Documents" }, place: "side", tone: "governance" },
  project: { title: { vi: "Nhiệm vụ, dự án", en: "Projects" }, place: "side", tone: "governance" },
  view: { title: { vi: "Hình vẽ", en: "Views" }, place: "side", tone: "governance" },
};

function groupsOf(graph: Graph, elements: readonly Element[]): readonly Group[] {
  return kinds.map((kind) => ({
    id: kind,
    ...groupOfKind[kind],
    boxes: elements.filter(({ type }) => type === kind).map((element): Box => elementBox(graph, element)),
  }));
}

/** The relations that the model states between the elements shown; several between the same two are one line. */
function linesBetween(graph: Graph, elements: readonly Element[]): readonly Line[] {
  const shown = new Set(elements.map(({ id }) => id));
  const lines = elements.flatMap(({ id }) =>
    outgoing(graph, id)
      .filter(({ to }) => to.id !== id && shown.has(to.id) && graph.elements.get(to.id)?.type === to.kind)
      .map(
        ({ from, to }): Line => ({
          id: `${id}--${to.id}`,
          from: id,
          to: to.id,
          style: "reference",
          planned: stateOf(graph, from) === "planned",
          bothWays: false,
        }),
      ),
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}
