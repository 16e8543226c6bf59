import type { Camera } from "./camera.ts";
import type { Chooser } from "./page.ts";
import type { Picture } from "./picture.ts";

/** A press that moves less than this is a click. */
const still = 4;

/** The picture by mouse, finger and wheel: dragging moves it, the wheel and two fingers zoom, a click chooses. */
export function listenToPointers(
  { chosen, choose }: Chooser,
  stage: HTMLElement,
  { idOf }: Pick<Picture, "idOf">,
  camera: Camera,
): void {
  const down = new Map<number, PointerEvent>();
  let travelled = 0;
  stage.addEventListener(
    "wheel",
    (event) => {
      camera.zoom(Math.exp(-Math.sign(event.deltaY) * Math.min(0.3, Math.abs(event.deltaY) / 400)), {
        x: event.clientX,
        y: event.clientY,
      });
      event.preventDefault();
    },
    { passive: false },
  );
  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, event);
    travelled = 0;
    if (down.size === 2) travelled = still;
  });
  stage.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const other = [...down.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (other) pinch(camera, other, before, event);
    else camera.pan(event.clientX - before.clientX, event.clientY - before.clientY);
    travelled += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (travelled > still) stage.setPointerCapture(event.pointerId);
    down.set(event.pointerId, event);
  });
  const end = (event: PointerEvent): void => {
    const wasDown = down.delete(event.pointerId);
    if (!wasDown || travelled > still || event.type === "pointercancel") return;
    const id = idOf(event.target);
    choose(id === chosen() ? undefined : id);
  };
  stage.addEventListener("pointerup", end);
  stage.addEventListener("pointercancel", end);
}

function pinch(camera: Camera, other: PointerEvent, before: PointerEvent, now: PointerEvent): void {
  const apart = (one: PointerEvent): number =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
  camera.zoom(apart(now) / apart(before), {
    x: (now.clientX + other.clientX) / 2,
    y: (now.clientY + other.clientY) / 2,
  });
}
