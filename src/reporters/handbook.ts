import type { HandbookContent } from "./handbook/content.ts";
import { documentPageText } from "./handbook/document-page.ts";
import { frameworkPageText } from "./handbook/framework-page.ts";
import { indexPageText } from "./handbook/index-page.ts";
import {
  documentPage,
  frameworkPage,
  indexPage,
  methodPage,
  optionsPage,
  rulePage,
  sourcesPage,
  viewPage,
} from "./handbook/links.ts";
import { methodPageText } from "./handbook/method-page.ts";
import { optionsPageText } from "./handbook/options-page.ts";
import { relationsOf } from "./handbook/relations.ts";
import { rulePageText } from "./handbook/rule-page.ts";
import { sourcesPageText } from "./handbook/sources-page.ts";
import { viewPageText } from "./handbook/view-page.ts";

/**
 * The handbook as Markdown pages, by their path: one page for each rule, framework (its building blocks and requirements
 * have a place each) and method (so do its indicators), one for each view that khung draws and each document that it writes, one for all sources, and an index. Links lead both ways.
 */
export function handbookPages(content: HandbookContent): ReadonlyMap<string, string> {
  const relations = relationsOf(content);
  return new Map([
    [indexPage, indexPageText(content)],
    [sourcesPage, sourcesPageText(relations, content)],
    ...[...content.frameworks].map(([name, framework]): [string, string] => [
      frameworkPage(name),
      frameworkPageText(name, framework, relations, content),
    ]),
    [optionsPage, optionsPageText(content)],
    ...content.methods.map((method): [string, string] => [methodPage(method.id), methodPageText(method, content)]),
    ...content.documents.map((card): [string, string] => [documentPage(card.id), documentPageText(card, content)]),
    ...content.views.map((card): [string, string] => [viewPage(card.id), viewPageText(card, content)]),
    ...[...content.catalogue.values()].map((card): [string, string] => [
      rulePage(card.id),
      rulePageText(card, relations, content),
    ]),
  ]);
}
