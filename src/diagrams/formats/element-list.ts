import type { ElementEntry, ElementList } from "../../domain/element-list.ts";
import type { Lifecycle } from "../../domain/lifecycle.ts";
import { inLanguage, type Text, type Words } from "../../domain/text.ts";
import { boxKindNames, stateNames } from "../../domain/value-words.ts";
import { printedDate, provenanceWords } from "../words.ts";
import { element, type Svg } from "../xml.ts";
import { both, type StillPage, stillPage } from "./bilingual.ts";

const words = {
  title: { vi: "Danh mục phần tử", en: "Elements" },
  related: { vi: "Liên quan:", en: "Related:" },
} as const satisfies Record<string, Words>;

const dateWords: Readonly<Record<keyof Lifecycle, Words>> = {
  planned: { vi: "kế hoạch", en: "planned" },
  live: { vi: "đưa vào sử dụng", en: "in use from" },
  retired: { vi: "ngừng", en: "retired" },
};

/** The page that pictures lead to: every element of a province under its id, with what it has to do with. */
export function toElementList({ province, kinds }: ElementList, page: Omit<StillPage, "title">): string {
  const title = { vi: `${words.title.vi} – ${province.vi}`, en: `${words.title.en} – ${inLanguage(province, "en")}` };
  const sections = kinds.map(({ kind, elements }) =>
    element("section", {}, both("h2", boxKindNames[kind]), ...elements.map(entry)),
  );
  return stillPage(
    { ...page, title },
    element("header", {}, both("h1", title)),
    element("main", { class: "elements" }, ...sections),
  );
}

function entry({ id, name, state, lifecycle = {}, provenance, related }: ElementEntry): Svg {
  const dates = (["planned", "live", "retired"] as const).flatMap((key): readonly Words[] => {
    const date = lifecycle[key];
    return date === undefined ? [] : [said(dateWords[key], printedDate(date))];
  });
  const facts = [stateNames[state], ...dates, ...(provenance ? [provenanceWords[provenance]] : [])];
  return element(
    "article",
    { id },
    both("h3", name),
    both("p", { vi: facts.map(({ vi }) => vi).join(" · "), en: facts.map(({ en }) => en).join(" · ") }),
    related.length > 0
      ? element(
          "p",
          {},
          both("span", words.related),
          " ",
          related.map(({ id: other, name: to }) => link(other, to)).join(", "),
        )
      : "",
  );
}

function link(id: string, name: Text): Svg {
  return element("a", { href: `#${encodeURIComponent(id)}` }, both("span", name));
}

function said({ vi, en }: Words, date: string): Words {
  return { vi: `${vi} ${date}`, en: `${en} ${date}` };
}
