import type { Card } from "../domain/card.ts";
import type { Requirement } from "../domain/framework.ts";
import type { Element } from "../domain/model.ts";
import type { Text } from "../domain/text.ts";
import type { ExpressionError } from "../graph/expression-error.ts";
import type { Graph } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { type Rule, rule } from "./rule.ts";

/** A subject that a requirement was asked about; without an element, the province as a whole. */
export interface Subject {
  readonly element: Element | undefined;
}

/** A subject on which an expression failed. */
export interface Undecided extends Subject {
  readonly error: ExpressionError;
}

type Args = { readonly title: Text; readonly name: Text; readonly reason: Text; readonly count: number };

/** A requirement whose expression failed on an element: nobody can say whether it is met. */
export const card: Card<Args> = {
  id: "framework/requirement-undecided",
  title: { vi: "Không tính được một yêu cầu của khung", en: "A requirement of the framework cannot be evaluated" },
  message: {
    vi: ({ title, name, reason, count }) =>
      `Không xét được yêu cầu “${title}” đối với “${name}”${count > 1 ? ` và ${count - 1} phần tử khác` : ""}: ${reason}.`,
    en: ({ title, name, reason, count }) =>
      `The requirement “${title}” cannot be judged on “${name}”${count > 1 ? ` and ${count - 1} more` : ""}: ${reason}.`,
  },
  rationale: {
    vi: "Chưa biết không có nghĩa là sai, cũng không có nghĩa là đạt: trường không được ghi thì không thể so sánh, và yêu cầu phải nói rõ khi đó xử lý thế nào.",
    en: "Unknown is neither false nor met: a field that is not written cannot be compared, and the requirement must say what then holds.",
  },
  remedy: {
    vi: "Trong tệp của khung, hỏi has(…) trước khi đọc một trường không bắt buộc: has(node.owner) && node.owner in roles.dic.",
    en: "In the framework's file, ask has(…) before an optional field is read: has(node.owner) && node.owner in roles.dic.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: { good: [], bad: [] },
};

/** One finding for each requirement that could not be judged somewhere, at its expression; the first element stands for all. */
export function requirementUndecided(
  requirements: readonly Requirement[],
  undecidedOn: (graph: Graph, requirement: string) => readonly Undecided[],
): Rule<Args> {
  return rule({
    card,
    *find(graph) {
      for (const { id, title } of requirements) {
        const undecided = undecidedOn(graph, id);
        const [first] = undecided;
        if (!first) continue;
        const { element, error } = first;
        const name = element ? nameOf(element) : graph.model.province.name;
        yield {
          at: { element: `requirements/${id}`, path: ["must"] },
          args: { title, name, reason: error.message, count: undecided.length },
          related: element ? [{ at: { element: element.id, part: "key" }, label: undecidedElement }] : [],
        };
      }
    },
  });
}

const undecidedElement = { vi: "phần tử không xét được", en: "the element that could not be judged" };
