import type { PageThing } from "../domain/interactive-page.ts";
import { buttonFor } from "./list.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import { byId, type Page, relationsOf, sentence, thingsOf } from "./page.ts";

/** What is said of the chosen thing: what it is, where it stands, and with what it has to do. */
export function showDetails(page: Page): void {
  const details = byId("khung-details");
  page.onChange((now, before) => {
    if (now.chosen === before.chosen && now.step === before.step && now.language === before.language) return;
    const content = contentOf(page);
    details.hidden = content.length === 0;
    details.replaceChildren(...content);
  });
}

function contentOf(page: Page): readonly Node[] {
  const { chosen, language } = page.state();
  const things = thingsOf(page);
  const thing = things.find(({ id }) => id === chosen);
  if (!thing) return [];
  const near = nearTo(thing, page);
  page.say(
    sentence(page, near.length === 0 ? "noNeighbours" : "neighbours", {
      name: thing.label[language],
      count: String(near.length),
    }),
  );
  const holder = things.find(({ id }) => id === thing.parent);
  const facts = [thing.kindName, thing.group, thing.remarks].map((words) => words[language]).filter((words) => words);
  const shown = sentence(page, "shown", { count: String(near.length) });
  return [
    text("h2", thing.label[language]),
    text("p", [...new Set(facts)].join(" · ")),
    ...(thing.href === undefined ? [] : [linkTo(thing.href, sentence(page, "openPage"))]),
    ...(holder ? [text("h3", sentence(page, "inside")), listOf([buttonFor(page, holder)])] : []),
    ...(near.length === 0 ? [] : [text("h3", shown), listOf(near.map((one) => buttonFor(page, one.thing, one.words)))]),
  ];
}

interface Near {
  readonly thing: PageThing;
  /** What joins it to the chosen thing. */
  readonly words: string;
}

/** The things that lines join to one, the outermost of each; with what the lines say. */
function nearTo(thing: PageThing, page: Page): readonly Near[] {
  const things = thingsOf(page);
  const { language } = page.state();
  const { own, others, relations } = neighbourhoodOf(thing.id, things, relationsOf(page));
  const outermost = things.filter(({ id, parent }) => others.has(id) && !(parent !== undefined && others.has(parent)));
  return outermost.map((one) => {
    const within = neighbourhoodOf(one.id, things, []).own;
    const joining = relations.filter(({ from, to }) => within.has(own.has(from) ? to : from));
    return {
      thing: one,
      words: [...new Set(joining.map(({ words }) => words[language]))].filter((words) => words).join(" · "),
    };
  });
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function linkTo(href: string, words: string): HTMLElement {
  const paragraph = document.createElement("p");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  paragraph.append(link);
  return paragraph;
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement("ul");
  list.append(
    ...items.map((one) => {
      const item = document.createElement("li");
      item.append(one);
      return item;
    }),
  );
  return list;
}
