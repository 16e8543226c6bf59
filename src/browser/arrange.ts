import type { Camera } from "./camera.ts";
import { frameOf } from "./frame-of.ts";
import { byId, type Page, sentence, stepOf, thingsOf } from "./page.ts";
import type { Picture } from "./picture.ts";
import { pinsFile } from "./pins-file.ts";

const keyStep = 8;

/** How far boxes were moved, by id: it outlives the picture of a date or a language. */
type Moves = Map<string, { readonly x: number; readonly y: number }>;

/** Moves a box by a step of the keyboard. */
export type Nudge = (id: string, direction: { readonly x: number; readonly y: number }) => void;

/** Boxes that are dragged, or moved with Alt and the arrows, and the file of their positions. */
export function letArrange(page: Page, stage: HTMLElement, picture: Picture, camera: Camera): Nudge {
  const toggle = byId("khung-arrange");
  const save = byId("khung-export");
  const moves: Moves = new Map();
  const moveBy = (id: string, dx: number, dy: number): void => {
    const { x, y } = moves.get(id) ?? { x: 0, y: 0 };
    moves.set(id, { x: x + dx, y: y + dy });
    redraw(page, picture, moves);
  };
  toggle.hidden = !page.data.canPin;
  toggle.addEventListener("click", () => page.change({ arranging: !page.state().arranging }));
  save.addEventListener("click", () => download(page, picture, moves));
  page.onChange((now, before) => {
    toggle.setAttribute("aria-pressed", String(now.arranging));
    save.hidden = !now.arranging;
    stage.classList.toggle("is-arranging", now.arranging);
    if (now.step !== before.step || now.language !== before.language) redraw(page, picture, moves);
  });
  listenToDrags(page, stage, picture, (id, dx, dy) => moveBy(id, dx * camera.unit(), dy * camera.unit()));
  return (id, { x, y }) => {
    const outer = outermost(page, id);
    if (outer === undefined) return;
    moveBy(outer, x * keyStep, y * keyStep);
    const name = thingsOf(page).find((thing) => thing.id === outer)?.label[page.state().language] ?? outer;
    page.say(sentence(page, "moved", { name }));
  };
}

/** Before anything else that listens on the stage: a box that is dragged does not drag the picture. */
function listenToDrags(
  page: Page,
  stage: HTMLElement,
  picture: Picture,
  moveBy: (id: string, dx: number, dy: number) => void,
): void {
  stage.addEventListener("pointerdown", (event) => {
    const id = page.state().arranging ? outermost(page, picture.idOf(event.target)) : undefined;
    if (id === undefined || event.button !== 0) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    let last = { x: event.clientX, y: event.clientY };
    const follow = (next: PointerEvent): void => {
      moveBy(id, next.clientX - last.x, next.clientY - last.y);
      last = { x: next.clientX, y: next.clientY };
    };
    stage.addEventListener("pointermove", follow);
    stage.addEventListener("pointerup", () => stage.removeEventListener("pointermove", follow), { once: true });
  });
}

/** Only boxes that stand in no other are placed; what they hold goes with them. */
function outermost(page: Page, id: string | undefined): string | undefined {
  const parents = new Map(thingsOf(page).map((thing) => [thing.id, thing.parent]));
  let at = id;
  for (let up = at; up !== undefined; up = parents.get(up)) at = up;
  return at;
}

/** Puts the moved boxes where they were moved to; their lines are drawn straight until the picture is drawn anew. */
function redraw(page: Page, picture: Picture, moves: Moves): void {
  for (const [id, { x, y }] of moves)
    picture.boxOf(id)?.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  const svg = picture.svg();
  for (const line of svg.querySelectorAll(".khung-line")) {
    const ends = ["data-from", "data-to"].map((name) => line.getAttribute(name) ?? "");
    if (!ends.some((end) => moves.has(outermost(page, end) ?? ""))) continue;
    const [from, to] = ends.map((end) => picture.boxOf(end));
    const way = line.querySelector("path[fill=none]");
    if (!from || !to || !way) continue;
    const [start, end] = [frameOf(from, svg), frameOf(to, svg)];
    way.setAttribute("d", `M ${middle(start)} L ${middle(end)}`);
    for (const head of line.querySelectorAll("path:not([fill=none])")) head.remove();
  }
}

function middle({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  return `${(x + width / 2).toFixed(1)} ${(y + height / 2).toFixed(1)}`;
}

/** Gives the reader `layout/<view>.yaml`: every box that was moved, by the middle of its outline. */
function download(page: Page, picture: Picture, moved: Moves): void {
  const svg = picture.svg();
  const [x = 0, y = 0] = (svg.getAttribute("data-origin") ?? "0 0").split(" ").map(Number);
  const kept = svg.querySelectorAll("[data-pinned]");
  const ids = [...new Set([...moved.keys(), ...[...kept].map((box) => box.getAttribute("data-box") ?? "")])];
  const pins = thingsOf(page).flatMap(({ id, kind, label }) => {
    const box = ids.includes(id) ? picture.boxOf(id) : undefined;
    if (!box) return [];
    const frame = frameOf(box, svg);
    return [{ id, kind, name: label.vi, x: frame.x + frame.width / 2 - x, y: frame.y + frame.height / 2 - y }];
  });
  if (pins.length === 0) {
    page.say(sentence(page, "nothingMoved"));
    return;
  }
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([pinsFile(pins)], { type: "application/yaml" }));
  link.href = address;
  link.download = `${page.data.view}.yaml`;
  link.click();
  URL.revokeObjectURL(address);
  page.say(sentence(page, "exported", { file: link.download, count: String(pins.length), date: stepOf(page).date }));
}
