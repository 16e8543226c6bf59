import { findNames, type NamedThing } from "../../app/portal/names.ts";
import { inLanguage } from "../../domain/text.ts";
import { boxKindNames } from "../../domain/value-words.ts";
import { linkTo, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { homeWords as words } from "./home-words.ts";

const most = 40;

/** What a search over everything found, each with the way to it. */
export function foundFor(request: PageRequest, typed: string) {
  const { language } = request;
  const said = saidIn(words, language);
  const { things, count } = findNames(request.portal, typed, most);
  return {
    heading: `${said.found} “${typed}”`,
    items: things.map((thing) => ({
      name: inLanguage(thing.name, language),
      kind: kindOf(thing, request),
      href: hrefOf(thing, request),
    })),
    more:
      count > things.length
        ? said.more.replace("{shown}", String(things.length)).replace("{count}", String(count))
        : "",
  };
}

function kindOf({ kind, element }: NamedThing, { language }: PageRequest): string {
  if (kind !== "element" || !element) return kind === "element" ? "" : words[kind][language];
  return `${boxKindNames[element.kind][language]} · ${inLanguage(element.provinceName, language)}`;
}

function hrefOf({ kind, id, element }: NamedThing, request: PageRequest): string {
  switch (kind) {
    case "province":
      return linkTo(request, "provinces", id);
    case "registered":
      return `${linkTo(request, "compare")}?units=${encodeURIComponent(id)}&show=trend`;
    case "edition":
      return `${linkTo(request, "compare")}?edition=${encodeURIComponent(id)}`;
    case "method":
      return linkTo(request, "methods", id);
    case "framework":
      return linkTo(request, "frameworks", id);
    case "element":
      return linkTo(request, "provinces", element?.province ?? "", "elements", id);
  }
}
