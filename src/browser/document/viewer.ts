import { type Camera, cameraOf } from "../camera.ts";
import { frameOf } from "../frame-of.ts";
import { directions, nextBox } from "../keyboard.ts";
import type { Picture } from "../picture.ts";
import { listenToPointers } from "../pointer.ts";
import { matching } from "../search.ts";
import { type Drawn, drawnIn, stageCopy } from "./drawn.ts";
import { light } from "./light.ts";
import { fieldWithin, say, within } from "./part.ts";

const zoomStep = 1.4;
const panStep = 60;

/** A picture that is looked at, with what was chosen and searched in it. */
interface Sight {
  readonly drawn: Drawn;
  readonly camera: Camera;
  chosen: string | undefined;
  query: string;
}

/** Pictures over the whole window: moved, zoomed, searched, and what has to do with a box stands out. */
export function letExplore(part: HTMLElement): void {
  const dialog = part.querySelector("dialog.viewer");
  if (!(dialog instanceof HTMLDialogElement)) return;
  const field = fieldWithin(dialog, "input");
  let sight: Sight | undefined;
  const now = (): Sight | undefined => sight;
  for (const button of part.querySelectorAll<HTMLElement>(".open-picture")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      sight = opened(dialog, button);
      field.value = "";
    });
  }
  dialog.addEventListener("close", () => {
    within(dialog, ".stage").replaceChildren();
    sight = undefined;
  });
  field.addEventListener("input", () => find(now(), dialog, field.value));
  field.addEventListener("keydown", (event) => {
    const [first] = sight ? matching(field.value, sight.drawn.things) : [];
    if (event.key !== "Enter" || !first || field.value === "") return;
    choose(now(), dialog, first.id);
    event.preventDefault();
  });
  for (const button of dialog.querySelectorAll("[data-act]"))
    button.addEventListener("click", () => act(now(), dialog, button.getAttribute("data-act")));
  listenToKeys(dialog, now);
}

function opened(dialog: HTMLDialogElement, button: HTMLElement): Sight | undefined {
  const figure = button.closest("figure");
  const original = figure?.querySelector(".picture");
  if (!figure || !original) return undefined;
  within(dialog, ".viewed").textContent = figure.querySelector("figcaption")?.textContent ?? "";
  within(dialog, ".voice").textContent = "";
  // A new stage for each picture: nothing listens on it for those before.
  const old = within(dialog, ".stage");
  const stage = old.cloneNode(false) as HTMLElement;
  old.replaceWith(stage);
  const svg = stageCopy(original);
  stage.append(svg);
  dialog.showModal();
  const camera = cameraOf(stage);
  camera.take(svg);
  const sight: Sight = { drawn: drawnIn(svg), camera, chosen: undefined, query: "" };
  const chooser = { chosen: () => sight.chosen, choose: (id: string | undefined) => choose(sight, dialog, id) };
  listenToPointers(chooser, stage, sight.drawn.picture, camera);
  light(sight);
  return sight;
}

function choose(sight: Sight | undefined, dialog: HTMLElement, id: string | undefined): void {
  if (!sight) return;
  sight.chosen = id;
  const near = light(sight);
  const { picture, things } = sight.drawn;
  const thing = things.find((one) => one.id === id);
  const box = id === undefined ? undefined : picture.boxOf(id);
  if (box) sight.camera.show(frameOf(box, picture.svg()));
  if (thing) say(within(dialog, ".voice"), "near", { name: thing.label.vi, count: String(near) });
  else within(dialog, ".voice").textContent = "";
}

function find(sight: Sight | undefined, dialog: HTMLElement, query: string): void {
  if (!sight) return;
  sight.chosen = undefined;
  sight.query = query;
  light(sight);
  const voice = within(dialog, ".voice");
  const count = query.trim() === "" ? undefined : matching(query, sight.drawn.things).length;
  if (count === undefined) voice.textContent = "";
  else say(voice, count === 0 ? "none" : "found", { count: String(count) });
}

function act(sight: Sight | undefined, dialog: HTMLDialogElement, name: string | null): void {
  const acts: Readonly<Record<string, () => void>> = {
    closer: () => sight?.camera.zoom(zoomStep),
    farther: () => sight?.camera.zoom(1 / zoomStep),
    fit: () => sight?.camera.fit(),
    close: () => dialog.close(),
  };
  acts[name ?? ""]?.();
}

function listenToKeys(dialog: HTMLDialogElement, now: () => Sight | undefined): void {
  const keys: Readonly<Record<string, string>> = { "+": "closer", "=": "closer", "-": "farther", "0": "fit" };
  dialog.addEventListener("keydown", (event) => {
    const sight = now();
    if (!sight || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const { picture } = sight.drawn;
    const id = picture.idOf(event.target);
    const direction = directions[event.key];
    if (direction) move(sight, picture, id, direction, event.shiftKey);
    else if ((event.key === "Enter" || event.key === " ") && id !== undefined)
      choose(sight, dialog, sight.chosen === id ? undefined : id);
    else if (keys[event.key]) act(sight, dialog, keys[event.key] ?? null);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener("focusin", (event) => {
    const sight = now();
    const box = sight?.drawn.picture.boxOf(sight.drawn.picture.idOf(event.target) ?? "");
    if (!sight || !box) return;
    for (const other of sight.drawn.picture.svg().querySelectorAll('[data-box][tabindex="0"]'))
      other.setAttribute("tabindex", "-1");
    box.setAttribute("tabindex", "0");
    sight.camera.show(frameOf(box, sight.drawn.picture.svg()));
  });
}

function move(
  { camera }: Sight,
  picture: Picture,
  id: string | undefined,
  direction: { readonly x: number; readonly y: number },
  moves: boolean,
): void {
  if (moves) camera.pan(-direction.x * panStep, -direction.y * panStep);
  else nextBox(picture, id, direction)?.focus();
}
