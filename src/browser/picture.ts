import { neighbourhoodOf, withHolders } from "./neighbourhood.ts";
import { byId, type Page, relationsOf, stepOf, thingsOf } from "./page.ts";
import { matching } from "./search.ts";

/** The picture on the stage: what is drawn of the state. */
export interface Picture {
  readonly svg: () => SVGSVGElement;
  /** The element of a thing; nothing where the picture does not show it. */
  readonly boxOf: (id: string) => SVGGraphicsElement | undefined;
  readonly idOf: (target: EventTarget | null) => string | undefined;
}

/** Puts the picture of the state on the stage and keeps it there. `onNew` is told of each new picture. */
export function pictureOf(page: Page, stage: HTMLElement, onNew: (svg: SVGSVGElement) => void): Picture {
  let svg = prepared(page, stage);
  onNew(svg);
  page.onChange((now, before) => {
    if (now.step !== before.step || now.language !== before.language) {
      svg = prepared(page, stage);
      onNew(svg);
    }
    mark(page, svg);
  });
  return {
    svg: () => svg,
    boxOf: (id) => boxOf(svg, id),
    idOf: (target) =>
      target instanceof Element ? (target.closest("[data-box]")?.getAttribute("data-box") ?? undefined) : undefined,
  };
}

/** The element of a thing in a picture. */
function boxOf(svg: SVGSVGElement, id: string): SVGGraphicsElement | undefined {
  const found = svg.querySelector(`[data-box="${CSS.escape(id)}"]`);
  return found instanceof SVGGraphicsElement ? found : undefined;
}

function prepared(page: Page, stage: HTMLElement): SVGSVGElement {
  const template = byId(stepOf(page).pictures[page.state().language]);
  const content = template instanceof HTMLTemplateElement ? template.content : template;
  const svg = content.querySelector("svg")?.cloneNode(true);
  if (!(svg instanceof SVGSVGElement)) throw new Error("the template holds no picture");
  svg.setAttribute("role", "group");
  nameTable(page, svg);
  const things = new Map(thingsOf(page).map((thing) => [thing.id, thing]));
  const { language } = page.state();
  for (const box of svg.querySelectorAll("[data-box]")) {
    const thing = things.get(box.getAttribute("data-box") ?? "");
    if (!thing) continue;
    // A button holds no buttons: a box that holds others is a group that can be chosen like them.
    box.setAttribute("role", box.querySelector("[data-box]") ? "group" : "button");
    box.setAttribute("tabindex", "-1");
    // The picture names each thing by its <title>: what the box says, and what its colour and signs mean.
    if (!box.querySelector(":scope > title")) box.setAttribute("aria-label", thing.label[language]);
  }
  stage.replaceChildren(svg);
  return svg;
}

/** The heads of a table become things like boxes, its cells what joins them. Columns stand before rows. */
function nameTable(page: Page, svg: SVGSVGElement): void {
  const columns = thingsOf(page).filter(({ id }) => id.startsWith("column ")).length;
  for (const [index, head] of [...svg.querySelectorAll("[data-header]")].entries())
    head.setAttribute("data-box", `${index < columns ? "column" : "row"} ${head.getAttribute("data-header")}`);
  for (const cell of svg.querySelectorAll("[data-row]"))
    cell.setAttribute("data-line", `${cell.getAttribute("data-row")} ${cell.getAttribute("data-column")}`);
}

/** Dims what has nothing to do with the chosen thing, or with what is searched for. */
function mark(page: Page, svg: SVGSVGElement): void {
  const { chosen, query } = page.state();
  const things = thingsOf(page);
  const isThere = chosen !== undefined && things.some(({ id }) => id === chosen);
  const near = isThere ? neighbourhoodOf(chosen, things, relationsOf(page)) : undefined;
  const found = query.trim() === "" ? undefined : new Set(matching(query, things).map(({ id }) => id));
  const bright = near ? withHolders([...near.own, ...near.others], things) : found && withHolders(found, things);
  const lines = near && new Set(near.relations.map(({ id }) => id));
  for (const box of svg.querySelectorAll("[data-box]")) {
    const id = box.getAttribute("data-box") ?? "";
    box.classList.toggle("is-dim", bright !== undefined && !bright.has(id));
    box.classList.toggle("is-chosen", id === chosen);
    box.classList.toggle("is-found", found?.has(id) === true);
    if (box.getAttribute("role") === "button") box.setAttribute("aria-pressed", String(id === chosen));
  }
  for (const line of svg.querySelectorAll("[data-line], [data-label-of]")) {
    const id = line.getAttribute("data-line") ?? line.getAttribute("data-label-of") ?? "";
    line.classList.toggle("is-dim", bright !== undefined && !lines?.has(id));
  }
}
