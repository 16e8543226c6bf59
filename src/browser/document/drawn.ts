import type { PageRelation, PageThing } from "../../domain/interactive-page.ts";
import type { Words } from "../../domain/text.ts";
import type { Picture } from "../picture.ts";

/** A picture with what it shows, read from the picture itself. */
export interface Drawn {
  readonly picture: Picture;
  readonly things: readonly PageThing[];
  readonly relations: readonly PageRelation[];
}

/** A copy of a picture of the document for the stage: without ids, which stand in the document already. */
export function stageCopy(original: Element): SVGSVGElement {
  const copy = original.querySelector("svg")?.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("the figure holds no picture");
  for (const style of copy.querySelectorAll("style"))
    style.textContent = style.textContent?.replaceAll(`#${original.id}{`, ".stage{") ?? "";
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  copy.removeAttribute("aria-labelledby");
  copy.setAttribute("role", "group");
  copy.setAttribute("aria-label", original.getAttribute("aria-label") ?? "");
  const boxes = [...copy.querySelectorAll("[data-box]")];
  for (const [index, box] of boxes.entries()) {
    box.setAttribute("role", box.querySelector("[data-box]") ? "group" : "button");
    box.setAttribute("tabindex", index === 0 ? "0" : "-1");
  }
  return copy;
}

/** Reads the boxes and lines of a picture. */
export function drawnIn(svg: SVGSVGElement): Drawn {
  const boxes = [...svg.querySelectorAll<SVGGraphicsElement>("[data-box]")];
  const byId = new Map(boxes.map((box) => [idOf(box), box]));
  return {
    picture: {
      svg: () => svg,
      boxOf: (id) => byId.get(id),
      idOf: (target) =>
        target instanceof Element ? (target.closest("[data-box]")?.getAttribute("data-box") ?? undefined) : undefined,
    },
    things: boxes.map(thingOf),
    relations: [...svg.querySelectorAll("[data-line][data-from][data-to]")].map(relationOf),
  };
}

function idOf(box: Element): string {
  return box.getAttribute("data-box") ?? "";
}

function thingOf(box: Element): PageThing {
  const words = both(box.querySelector(":scope > title")?.textContent ?? "");
  const holder = box.parentElement?.closest("[data-box]");
  const parent = holder ? { parent: idOf(holder) } : {};
  return {
    id: idOf(box),
    kind: "application",
    kindName: both(""),
    label: words,
    remarks: both(""),
    group: both(""),
    ...parent,
  };
}

function relationOf(line: Element): PageRelation {
  const [id = "", from = "", to = ""] = ["data-line", "data-from", "data-to"].map(
    (name) => line.getAttribute(name) ?? "",
  );
  return { id, from, to, words: both("") };
}

/** A picture speaks one language. */
function both(text: string): Words {
  return { vi: text, en: text };
}
