import type { Agency, Element } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Edge, type Graph, hasHappenedBy, incoming, isPresent, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, dateIn, someOf } from "../wording.ts";

/** Fields that tie an agency to something that is there now. */
const ties: ReadonlySet<string> = new Set(["owner", "parent", "channels", "from", "to", "connects"]);

/** Dissolved agencies that still are in charge of something. One finding for each agency, with all that it is said to hold. */
export const agencyStillExists = rule<{
  readonly agency: Text;
  readonly end: string;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "ownership/agency-still-exists",
    title: { vi: "Cơ quan chủ quản còn tồn tại", en: "Whoever is in charge still exists" },
    message: {
      vi: ({ agency, end, count, names }) =>
        `“${agency}” không còn từ ${dateIn(end, "vi")} nhưng ${count} phần tử vẫn gắn với cơ quan này: ${someOf(names, count, "vi")}.`,
      en: ({ agency, end, count, names }) =>
        `“${agency}” ended in ${dateIn(end, "en")}, but ${counted(count, "element still belongs", "elements still belong")} to it: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Sau mỗi lần sắp xếp bộ máy (như ngày 1/7/2025), hệ thống, dữ liệu và đơn vị trực thuộc phải được bàn giao; không ai nhận thì không ai vận hành và chịu trách nhiệm.",
      en: "After each reorganisation (as on 1 July 2025) systems, data and units must be handed over; what nobody takes over nobody runs.",
    },
    remedy: {
      vi: "Sửa trường đang chỉ vào cơ quan này (`owner`, `parent`, `channels`…) thành cơ quan tiếp nhận, hoặc ghi ngày ngừng của chính phần tử.",
      en: "Let the field that names it (`owner`, `parent`, `channels`…) name the agency that took over, or write the end of the element itself.",
    },
    source: [
      { document: "luat-an-toan-thong-tin-mang-2015", status: "background" },
      { document: "nghi-dinh-85-2016", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-cu: { name: Sở Bưu chính Viễn thông, level: province, lifecycle: { retired: 2008 } }
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              phan-mem-cu: { name: Phần mềm cũ, owner: so-cu, lifecycle: { retired: 2010 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-cu: { name: Sở Bưu chính Viễn thông, level: province, lifecycle: { retired: 2008 } }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-cu }
              van-ban: { name: Quản lý văn bản, owner: so-cu }
          `),
          at: { file: exampleFile, line: 9, column: 44 },
        },
      ],
    },
  },
  *find(graph) {
    const successorsOf = successors(graph);
    for (const agency of graph.byKind.agency) {
      const end = agency.lifecycle?.retired;
      if (!end || stateOf(graph, agency) !== "retired") continue;
      const held = incoming(graph, "agency", agency.id).filter((edge) => isTie(graph, edge));
      for (const finding of together(
        held.map(({ from, path }) => ({ element: from, path })),
        another,
        (told) => ({ ...told, agency: agency.name, end }),
      ))
        yield {
          ...finding,
          related: [
            { at: { element: agency.id, path: ["lifecycle", "retired"] }, label: ended },
            ...(finding.related ?? []),
          ],
          suggestions: successorsOf(agency),
        };
    }
  },
});

const ended = { vi: "cơ quan đã kết thúc hoạt động", en: "the agency that has ended" };
const another = { vi: "cũng còn gắn với cơ quan này", en: "still belongs to it too" };

function isTie(graph: Graph, { from, field }: Edge): boolean {
  return ties.has(field) && isPresent(graph, from) && !isOver(graph, from);
}

/** What a project did in its time stays done by the agency of that time. */
function isOver(graph: Graph, element: Element): boolean {
  return element.type === "project" && element.end !== undefined && hasHappenedBy(graph, element.end);
}

/** Tells the agencies that carry on the fields, or the role, of one that has ended. */
function successors(graph: Graph): (agency: Agency) => readonly string[] {
  const heirs = new Map<string, string[]>();
  for (const agency of graph.byKind.agency)
    if (isPresent(graph, agency))
      for (const charge of chargesOf(agency)) {
        const known = heirs.get(charge) ?? [];
        if (known.length < heirsShown) known.push(agency.id);
        heirs.set(charge, known);
      }
  return (agency) => [...new Set(chargesOf(agency).flatMap((charge) => heirs.get(charge) ?? []))].slice(0, heirsShown);
}

const heirsShown = 3;

function chargesOf({ sectors = [], roles = [] }: Agency): readonly string[] {
  return [...sectors, ...roles.filter((role) => role === "dic" || role === "home-affairs")];
}
