import type { PageThing } from "../domain/interactive-page.ts";
import { byId, type Page, sentence, thingsOf } from "./page.ts";
import { matching } from "./search.ts";

/** The list beside the picture: every thing by its group, less what is not searched for. */
export function showList(page: Page): void {
  const list = byId("khung-list");
  const search = byId("khung-search");
  render();
  page.onChange((now, before) => {
    if (now.step !== before.step || now.language !== before.language || now.query !== before.query) render();
    if (now.query !== before.query) announce();
    for (const button of list.querySelectorAll("button")) {
      if (button.dataset["thing"] === now.chosen) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  });
  if (!(search instanceof HTMLInputElement)) return;
  search.addEventListener("input", () => page.change({ query: search.value }));
  search.addEventListener("keydown", (event) => {
    const [first] = matching(search.value, thingsOf(page));
    if (event.key === "Enter" && first) page.change({ chosen: first.id });
    if (event.key === "Escape") {
      search.value = "";
      page.change({ query: "" });
    }
    if (event.key === "ArrowDown") list.querySelector("button")?.focus();
  });
  list.addEventListener("keydown", (event) => move(list, event));

  function render(): void {
    const found = matching(page.state().query, thingsOf(page));
    const groups = new Map<string, PageThing[]>();
    for (const thing of found) {
      const title = thing.group[page.state().language];
      groups.set(title, [...(groups.get(title) ?? []), thing]);
    }
    list.replaceChildren(...[...groups].flatMap(([title, things]) => groupOf(page, title, things)));
  }
  function announce(): void {
    const count = matching(page.state().query, thingsOf(page)).length;
    page.say(sentence(page, count === 0 ? "nothingFound" : "found", { count: String(count) }));
  }
}

function groupOf(page: Page, title: string, things: readonly PageThing[]): readonly Node[] {
  const heading = document.createElement("h3");
  heading.textContent = title;
  const list = document.createElement("ul");
  list.append(
    ...things.map((thing) => {
      const item = document.createElement("li");
      item.append(buttonFor(page, thing));
      return item;
    }),
  );
  return [heading, list];
}

/** A button that chooses a thing, with its label and what is said of it: by the picture, where nothing else is given. */
export function buttonFor(
  page: Page,
  thing: PageThing,
  said: string = thing.remarks[page.state().language],
): HTMLButtonElement {
  const { language, chosen } = page.state();
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["thing"] = thing.id;
  if (thing.id === chosen) button.setAttribute("aria-current", "true");
  const label = document.createElement("span");
  label.textContent = thing.label[language];
  button.append(label);
  if (said !== "") {
    const remarks = document.createElement("small");
    remarks.textContent = said;
    button.append(" ", remarks);
  }
  button.addEventListener("click", () =>
    page.change({ chosen: page.state().chosen === thing.id ? undefined : thing.id }),
  );
  return button;
}

/** Up and down through the buttons, as in any list. */
function move(list: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons[at + step]?.focus();
  event.preventDefault();
}
