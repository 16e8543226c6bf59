import type { Element } from "../domain/model.ts";
import { type Status, statuses, statusOf } from "../domain/provenance.ts";
import type { OnlineLevel } from "../domain/service.ts";
import { inLanguage, type Text, type Words } from "../domain/text.ts";
import { type BlockStanding, blockStanding, dueWords } from "../graph/block-standing.ts";
import type { ExpressionRecord } from "../graph/expression-record.ts";
import type { Graph } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";

/** What a record of an expression stands for, told to a reader: its name, why it counts as it does, how sure that is. */
export interface Subject {
  readonly kind: "element" | "block";
  readonly name: Text;
  readonly reason?: Words;
  readonly provenance?: Status;
}

/** The element or block behind a record, with the facts that a measure can have judged it by. */
export function subjectOf(graph: Graph, record: ExpressionRecord): Subject {
  const element = record.type === undefined ? undefined : graph.elements.get(record.id);
  if (element) return elementSubject(element, record);
  const block = graph.framework.blocks.get(record.id);
  return block ? blockSubject(blockStanding(graph, block)) : { kind: "block", name: { vi: record.id } };
}

function elementSubject(element: Element, record: ExpressionRecord): Subject {
  const reason = element.type === "service" ? levelReason(element.online?.level, record) : undefined;
  return { kind: "element", name: nameOf(element), ...(reason ? { reason } : {}), ...marked(statusOf(element)) };
}

const extents = {
  full: { vi: "toàn trình", en: "wholly online" },
  partial: { vi: "một phần", en: "partially online" },
} as const;

function levelReason(level: OnlineLevel | undefined, record: ExpressionRecord): Words | undefined {
  if (level === undefined || record["scheme"] === undefined) return undefined;
  if (level === "full" || level === "partial") return extents[level];
  const digits = String(level).replace("-", "–");
  return { vi: `mức độ ${digits}`, en: `level ${digits}` };
}

function blockSubject(standing: BlockStanding): Subject {
  const { block, state, live, planned } = standing;
  const provenance = state === "missing" ? statusOf(block) : weakest(state === "realised" ? live : planned);
  return { kind: "block", name: block.name, reason: standingReason(standing), ...marked(provenance) };
}

function standingReason({ state, live, planned, retired }: BlockStanding): Words {
  if (state === "realised") return prefixed({ vi: "đang vận hành", en: "in use" }, live.map(nameOf));
  if (state === "planned")
    return prefixed({ vi: "chưa vận hành tại thời điểm này", en: "not in use yet" }, planned.map(datedName));
  return retired.length
    ? prefixed({ vi: "đã ngừng sử dụng", en: "no longer in use" }, retired.map(nameOf))
    : { vi: "chưa có", en: "nothing realises it" };
}

function prefixed(state: Words, names: readonly Text[]): Words {
  return {
    vi: `${state.vi}: ${names.map((name) => inLanguage(name, "vi")).join("; ")}`,
    en: `${state.en}: ${names.map((name) => inLanguage(name, "en")).join("; ")}`,
  };
}

function datedName(element: Element): Text {
  const due = dueWords(element);
  const { vi, en } = nameOf(element);
  return due ? { vi: `${vi} (${due.vi})`, en: `${en ?? vi} (${due.en})` } : { vi, en };
}

/** The status of the least sure of several elements; nothing where none has one. */
function weakest(elements: readonly Element[]): Status | undefined {
  return statuses.findLast((status) => elements.some((element) => statusOf(element) === status));
}

function marked(provenance: Status | undefined): { provenance?: Status } {
  return provenance ? { provenance } : {};
}
