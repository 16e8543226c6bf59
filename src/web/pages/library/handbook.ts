import { ruleCards } from "../../../app/portal/handbook.ts";
import type { AnyCard } from "../../../domain/card.ts";
import { categoryNames, categoryOf } from "../../../domain/category.ts";
import { nodesOf } from "../../../domain/method.ts";
import type { Words } from "../../../domain/text.ts";
import { ruleHref } from "../../finding-block.ts";
import { folded, isWithin } from "../../folded.ts";
import { notFound } from "../../not-found.ts";
import { oneFor } from "../../one-for.ts";
import { linkTo, type Page, type PageRequest } from "../../page.ts";
import { saidIn } from "../../said.ts";
import { severityWords } from "../../severity-words.ts";

const cardsOf = oneFor(ruleCards);

/** The handbook: every rule by what it looks at, every indicator by its method. */
export const handbookPage: Page = {
  path: "/handbook",
  make: (request) => {
    const { language, portal, query } = request;
    const wanted = folded(query.one("q") ?? "");
    const cards = [...cardsOf(portal).values()].filter(({ id, title }) => isWithin(wanted, id, title.vi, title.en));
    const methods = [...portal.methods.values()].map((method) => ({
      name: method.name[language],
      href: linkTo(request, "methods", method.id),
      indicators: nodesOf(method.tree)
        .filter(({ code, indicator }) => isWithin(wanted, code, indicator.name.vi, indicator.name.en))
        .map(({ code, indicator }) => ({ code, name: indicator.name[language] })),
    }));
    return {
      kind: "page",
      title: words.title[language],
      template: "library/handbook",
      section: "handbook",
      trail: [{ text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        action: linkTo(request, "handbook"),
        q: query.one("q") ?? "",
        isSearch: wanted !== "",
        isNone: cards.length === 0 && methods.every(({ indicators }) => indicators.length === 0),
        categories: categoriesOf(cards, request),
        methods: methods.filter(({ indicators }) => indicators.length > 0),
        sources: linkTo(request, "sources"),
      },
    };
  },
};

function categoriesOf(cards: readonly AnyCard[], { language }: PageRequest) {
  const names: Readonly<Record<string, Words>> = categoryNames;
  const ids = [...new Set(cards.map(({ id }) => categoryOf(id)))];
  const known = Object.keys(names).filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))].map((category) => ({
    id: category,
    name: names[category]?.[language] ?? category,
    rules: cards
      .filter(({ id }) => categoryOf(id) === category)
      .map(({ id, title, severity }) => ({
        id,
        title: title[language],
        href: ruleHref(id, language),
        severity,
        severityName: severityWords[severity][language],
      })),
  }));
}

/** A rule: what it says, why, what to do, where it comes from, with examples. */
export const rulePage: Page = {
  path: "/handbook/rules/*rule",
  make: (request) => {
    const { language, portal, steps } = request;
    const id = steps["rule"] ?? "";
    const card = cardsOf(portal).get(id);
    if (!card) return notFound(language, { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` });
    const title = card.title[language];
    return {
      kind: "page",
      title,
      template: "library/rule",
      section: "handbook",
      trail: [{ text: words.title[language], href: linkTo(request, "handbook") }, { text: title }],
      model: {
        words: saidIn(words, language),
        id,
        title,
        severity: card.severity,
        severityName: severityWords[card.severity][language],
        since: card.since,
        rationale: card.rationale[language],
        remedy: card.remedy[language],
        sources: card.source.map(({ document, clause }) => ({
          text: portal.sources.get(document)?.title[language] ?? document,
          clause: clause?.[language] ?? "",
          href: `/${language}/sources#${encodeURIComponent(document)}`,
        })),
        good: card.examples.good.flatMap(({ files }) => filesOf(files)),
        bad: card.examples.bad.flatMap(({ files, at }) => filesOf(files, `${at.file}:${at.line}:${at.column}`)),
        provinces: [...portal.provinces.keys()].map((province) => ({
          id: province,
          href: `${linkTo(request, "provinces", province, "findings")}?rule=${encodeURIComponent(id)}`,
        })),
      },
    };
  },
};

function filesOf(files: Readonly<Record<string, string>>, at = "") {
  return Object.entries(files).map(([name, text]) => ({ name, text, at: at.startsWith(`${name}:`) ? at : "" }));
}

const words = {
  title: { vi: "Sổ tay", en: "Handbook" },
  lead: {
    vi: "Mọi quy tắc mà khung kiểm tra và mọi chỉ tiêu mà khung đo, với lý do, căn cứ và cách sửa.",
    en: "Every rule that khung checks and every indicator that it measures, with reason, source and remedy.",
  },
  search: {
    vi: "Tìm quy tắc hoặc chỉ tiêu (gõ không dấu cũng được)",
    en: "Find a rule or an indicator (accents may be left out)",
  },
  find: { vi: "Tìm", en: "Find" },
  rules: { vi: "Quy tắc", en: "Rules" },
  indicators: { vi: "Chỉ tiêu", en: "Indicators" },
  sources: { vi: "Các nguồn được trích dẫn", en: "Cited sources" },
  none: { vi: "Không tìm thấy.", en: "Nothing was found." },
  why: { vi: "Vì sao", en: "Why" },
  remedy: { vi: "Cách sửa", en: "What to do" },
  source: { vi: "Căn cứ", en: "Source" },
  since: { vi: "Có từ phiên bản", en: "Since version" },
  good: { vi: "Ví dụ đúng", en: "Good example" },
  bad: { vi: "Ví dụ sai", en: "Bad example" },
  at: { vi: "phát hiện tại", en: "found at" },
  found: { vi: "Xem phát hiện tại", en: "Findings in" },
} as const satisfies Record<string, Words>;
