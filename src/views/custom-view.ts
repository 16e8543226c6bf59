import { kinds } from "../domain/kind.ts";
import { allElements, type Element, type ViewDefinition } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, BoxView, Group, GroupPlace, Line } from "../domain/view.ts";
import { type Choice, choose, compileCondition } from "../graph/condition.ts";
import { outgoing, stateOf } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { elementBox } from "./element-box.ts";
import { isShown, type Scene } from "./scene.ts";
import { boxViewOf } from "./view-parts.ts";

/**
 * A view that a province defines: the elements for which its condition holds. An element for which the condition cannot
 * be told, because a field that it reads is not stated, is left out. A condition that does not compile gives an empty
 * picture whose notes say what is wrong.
 */
export function customView(graph: Scene, definition: ViewDefinition): BoxView {
  const condition = compileCondition(definition.include);
  const candidates = allElements(graph.model).filter((element) => element.type !== "view" && isShown(graph, element));
  const { chosen: included, fault } = condition.ok ? choose(graph, condition, candidates) : nothing;
  const isLayered = definition.layout !== "graph";
  return boxViewOf(
    graph,
    { ...definition, question: questionOf(definition) },
    {
      summary: { vi: `Hình vẽ ${included.length} phần tử.`, en: `The picture shows ${included.length} elements.` },
      layout: definition.layout ?? "layers",
      groups: groupsOf(graph, included),
      lines: isLayered ? [] : linesBetween(graph, included),
      notes: [
        ...(condition.ok ? [] : [wrong(condition.error.message)]),
        ...(fault ? [failed(nameOf(fault.element), fault.error.message)] : []),
      ],
    },
  );
}

const nothing: Choice = { chosen: [] };

function questionOf({ description, include }: ViewDefinition): Words {
  if (description) return { vi: description.vi, en: description.en ?? description.vi };
  return { vi: `Những phần tử nào thỏa điều kiện ${include}?`, en: `Which elements meet the condition ${include}?` };
}

function wrong(message: Words): Words {
  return { vi: `Điều kiện của hình vẽ sai: ${message.vi}.`, en: `The condition of the view is wrong: ${message.en}.` };
}

/** A condition that fails may hold for elements that the picture lacks: it must say so. */
function failed(element: Text, message: Words): Words {
  const { vi, en } = element;
  return {
    vi: `Hình có thể thiếu: điều kiện không tính được với “${vi}” (${message.vi}).`,
    en: `The picture may be incomplete: the condition fails on “${en ?? vi}” (${message.en}).`,
  };
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

function groupsOf(graph: Scene, elements: readonly Element[]): readonly Group[] {
  return kinds.map((kind) => ({
    id: kind,
    ...groupOfKind[kind],
    boxes: elements.filter(({ type }) => type === kind).map((element): Box => elementBox(graph, element)),
  }));
}

/** The relations that the model states between the elements shown; several between the same two are one line. */
function linesBetween(graph: Scene, elements: readonly Element[]): readonly Line[] {
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
