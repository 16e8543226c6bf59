import { hasHappened } from "../domain/date.ts";
import type { Agency, Element } from "../domain/model.ts";
import { inLanguage, type Text, type Words } from "../domain/text.ts";
import { dueDate, dueWords } from "../graph/block-standing.ts";
import type { Graph } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";

/** Labels longer than this lose what stands in brackets at their end. */
const longLabel = 32;
/** An abbreviation in brackets, such as (LGSP), stays. */
const bracketsAtEnd = /\s*\([^()]{9,}\)$/;
/** Agencies with longer names are called by their abbreviations. */
const longAgencyName = 24;

/** A text short enough for a box: CSDL abbreviated as is usual, and no remark in brackets at the end of a long one. */
export function shortened({ vi, en }: Text): Text {
  return en === undefined ? { vi: shorter(vi) } : { vi: shorter(vi), en: shorter(en) };
}

function shorter(text: string): string {
  const usual = text.replace(/^Cơ sở dữ liệu /, "CSDL ");
  return usual.length > longLabel ? usual.replace(bracketsAtEnd, "") : usual;
}

/** The name of an element for a box. */
export function labelOf(element: Element): Text {
  return shortened(nameOf(element));
}

/** An agency as its colleagues call it: one with a long name by its abbreviation, in Vietnamese. */
export function agencyLabel({ abbreviation, name }: Agency): Text {
  if (!abbreviation || name.vi.length <= longAgencyName) return name;
  return { vi: asSpoken(abbreviation, name.vi), en: inLanguage(name, "en") };
}

/** Lists write “STN&MT”, people “Sở TN&MT”. */
function asSpoken(abbreviation: string, name: string): string {
  const isCode = name.startsWith("Sở ") && /^S\p{Lu}/u.test(abbreviation);
  return isCode ? `Sở ${abbreviation.slice(1)}` : abbreviation;
}

/** A joined note of the parts that are there; nothing where none is. */
export function joinedNote(...parts: readonly (Words | undefined)[]): { readonly note?: Words } {
  const there = parts.filter((part) => part !== undefined);
  if (!there.length) return {};
  return { note: { vi: there.map(({ vi }) => vi).join(" · "), en: there.map(({ en }) => en).join(" · ") } };
}

/** When what is planned at a date is to come: a plan, the date on which it went live later, or a plan that fell due. */
export function plannedWords(graph: Graph, element: Element | undefined): Words {
  const date = element && dueDate(element);
  const words = element && dueWords(element);
  if (!date || !words) return { vi: "theo kế hoạch", en: "planned" };
  if (hasHappened(date, graph.at))
    return { vi: `hạn ${words.vi}, chưa rõ kết quả`, en: `due ${words.en}, outcome not known` };
  const isKnown = "lifecycle" in element && element.lifecycle?.live !== undefined;
  return isKnown
    ? { vi: `từ ${words.vi}`, en: `from ${words.en}` }
    : { vi: `kế hoạch ${words.vi}`, en: `planned ${words.en}` };
}

/** How many an element stands for, where it is a group. */
export function countWords(count: number | undefined): Words | undefined {
  return count === undefined
    ? undefined
    : { vi: `số lượng ${grouped(count, ".")}`, en: `${grouped(count, ",")} of them` };
}

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}
