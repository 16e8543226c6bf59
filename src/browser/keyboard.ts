import type { Nudge } from "./arrange.ts";
import type { Camera } from "./camera.ts";
import { frameOf } from "./frame-of.ts";
import type { Page } from "./page.ts";
import { byId } from "./page.ts";
import type { Picture } from "./picture.ts";

/** The directions of the arrow keys. */
export const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
const panStep = 60;
const zoomStep = 1.25;

/**
 * The picture by keyboard: one stop of the tab key; arrows go to the next box that way, with Shift they move the picture,
 * while arranging with Alt the box; Enter chooses, Escape lets go, + − 0 zoom, / searches.
 */
export function listenToKeys(page: Page, stage: HTMLElement, picture: Picture, camera: Camera, nudge: Nudge): void {
  const refresh = (): void => {
    const boxes = [...picture.svg().querySelectorAll<SVGElement>("[data-box]")];
    const stop = boxes.find((box) => box.getAttribute("data-box") === page.state().chosen) ?? boxes[0];
    for (const box of boxes) box.setAttribute("tabindex", box === stop ? "0" : "-1");
  };
  refresh();
  page.onChange(refresh);
  stage.addEventListener("focusin", (event) => {
    const id = picture.idOf(event.target);
    const box = id === undefined ? undefined : picture.boxOf(id);
    if (!box) return;
    for (const other of picture.svg().querySelectorAll('[data-box][tabindex="0"]'))
      other.setAttribute("tabindex", "-1");
    box.setAttribute("tabindex", "0");
    camera.show(frameOf(box, picture.svg()));
  });
  stage.addEventListener("keydown", (event) => {
    if (onArrow(event, page, picture, camera, nudge) || onCommand(event, page, picture)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      "+": () => camera.zoom(zoomStep),
      "=": () => camera.zoom(zoomStep),
      "-": () => camera.zoom(1 / zoomStep),
      "0": camera.fit,
      "/": () => byId("khung-search").focus(),
    }[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
}

function onArrow(event: KeyboardEvent, page: Page, picture: Picture, camera: Camera, nudge: Nudge): boolean {
  const direction = directions[event.key];
  if (!direction || event.ctrlKey || event.metaKey) return false;
  const id = picture.idOf(event.target);
  if (event.shiftKey) camera.pan(-direction.x * panStep, -direction.y * panStep);
  else if (event.altKey && page.state().arranging && id !== undefined) nudge(id, direction);
  else nextBox(picture, id, direction)?.focus();
  return true;
}

function onCommand(event: KeyboardEvent, page: Page, picture: Picture): boolean {
  const id = picture.idOf(event.target);
  if ((event.key === "Enter" || event.key === " ") && id !== undefined) {
    page.change({ chosen: page.state().chosen === id ? undefined : id });
    return true;
  }
  if (event.key !== "Escape") return false;
  page.change({ chosen: undefined });
  return true;
}

/** The nearest box in a direction: what lies off the way counts double. */
export function nextBox(
  picture: Picture,
  from: string | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): SVGElement | undefined {
  const svg = picture.svg();
  const boxes = [...svg.querySelectorAll<SVGGraphicsElement>("[data-box]")];
  const here = from === undefined ? undefined : picture.boxOf(from);
  if (!here) return boxes[0];
  const start = frameOf(here, svg);
  const reach = boxes.flatMap((box) => {
    if (box === here || box.contains(here) || here.contains(box)) return [];
    const frame = frameOf(box, svg);
    const dx = frame.x + frame.width / 2 - (start.x + start.width / 2);
    const dy = frame.y + frame.height / 2 - (start.y + start.height / 2);
    const along = dx * x + dy * y;
    const off = Math.abs(dx * y) + Math.abs(dy * x);
    return along > 1 && along >= off / 2 ? [{ box, cost: along + 2 * off }] : [];
  });
  return reach.sort((one, other) => one.cost - other.cost)[0]?.box;
}
