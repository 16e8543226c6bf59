import { fold } from "../../domain/folding.ts";
import { fieldWithin, say, within } from "./part.ts";

/** Places that are listed; further ones are counted. */
const mostShown = 60;
/** Letters of a place that are shown around what was found. */
const snippet = 110;
const pause = 120;

/** What is found as one place: a paragraph, an item, a row. */
const placeSelector =
  "main :is(h2, h3, h4, h5, h6, p, li, tbody tr, caption, figcaption, .figures div, .score, .picture [data-box])";

interface Place {
  readonly element: Element;
  readonly text: string;
  readonly folded: string;
}

/** Search within a document: all words, without regard to case, marks and đ. */
export function letFind(part: HTMLElement): void {
  const contents = within(part, ".contents");
  const finder = within(part, ".finder");
  const field = fieldWithin(finder, "input");
  const [voice, list] = [within(finder, ".voice"), within(finder, ".found")];
  let places: readonly Place[] | undefined;
  let timer = 0;
  const find = (): void => {
    const words = fold(field.value)
      .split("-")
      .filter((word) => word !== "");
    contents.classList.toggle("is-searching", words.length > 0);
    places ??= placesIn(part);
    const found = words.length === 0 ? [] : places.filter(({ folded }) => words.every((word) => folded.includes(word)));
    const shown = found.slice(0, mostShown);
    list.replaceChildren(...shown.map((place) => itemFor(place, words)));
    if (words.length === 0) voice.textContent = "";
    else if (found.length === 0) say(voice, "none");
    else
      say(voice, found.length > shown.length ? "some" : "found", {
        count: String(found.length),
        shown: String(shown.length),
      });
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, pause);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || field.value === "") return;
    field.value = "";
    find();
    event.preventDefault();
  });
  finder.hidden = false;
}

function placesIn(part: HTMLElement): readonly Place[] {
  return [...part.querySelectorAll(placeSelector)].flatMap((element) => {
    const text = textOf(element);
    return text === "" ? [] : [{ element, text, folded: fold(text) }];
  });
}

/** The words of an element without those of the items within it; a box of a picture says what it is in its title. */
function textOf(element: Element): string {
  if (element.hasAttribute("data-box")) return element.querySelector(":scope > title")?.textContent?.trim() ?? "";
  const own = element.matches("li")
    ? [...element.childNodes].filter((node) => !(node instanceof Element && node.matches("ul, ol, details, .score, p")))
    : [element];
  const cells = element.matches("tr") ? [...element.children] : own;
  return cells
    .map((node) => node.textContent?.replace(/\s+/g, " ").trim() ?? "")
    .filter((text) => text !== "")
    .join(" · ");
}

function itemFor({ element, text }: Place, words: readonly string[]): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const target = element.closest(".picture") ?? element;
  const chapter = element.closest(".chapter");
  link.href = `#${target.closest("[id]")?.id ?? ""}`;
  const where = document.createElement("small");
  where.textContent = chapter?.querySelector(":is(h2, h3, h4, h5, h6)")?.textContent ?? "";
  link.append(where, ...marked(text, words));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    goTo(target);
  });
  item.append(link);
  return item;
}

/** The text around what was found first, with every word of the query marked that stands there as one. */
function marked(text: string, words: readonly string[]): readonly Node[] {
  const pieces = text.split(/([\s.,;:()/–·“”-]+)/);
  const isFound = (piece: string): boolean => words.some((word) => fold(piece).includes(word));
  const first = Math.max(0, pieces.findIndex(isFound) - 8);
  const nodes: Node[] = first > 0 ? [document.createTextNode("… ")] : [];
  let letters = 0;
  for (const piece of pieces.slice(first)) {
    if (letters > snippet) return [...nodes, document.createTextNode(" …")];
    letters += piece.length;
    if (!isFound(piece)) nodes.push(document.createTextNode(piece));
    else nodes.push(Object.assign(document.createElement("mark"), { textContent: piece }));
  }
  return nodes;
}

/** Brings a place into sight and to the keyboard, opening what it is folded into. */
function goTo(target: Element): void {
  for (const old of document.querySelectorAll("main .is-here")) old.classList.remove("is-here");
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  target.classList.add("is-here");
  if (target instanceof HTMLElement) {
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  target.scrollIntoView({ block: "center" });
}
