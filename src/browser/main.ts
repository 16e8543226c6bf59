import type { PageData } from "../domain/interactive-page.ts";
import { letChoose } from "./appearance.ts";
import { letArrange } from "./arrange.ts";
import { cameraOf } from "./camera.ts";
import { showDetails } from "./details.ts";
import { frameOf } from "./frame-of.ts";
import { listenToKeys } from "./keyboard.ts";
import { showList } from "./list.ts";
import { byId, chooserOf, pageOf } from "./page.ts";
import { pictureOf } from "./picture.ts";
import { listenToPointers } from "./pointer.ts";
import { showTime } from "./time.ts";

const data: PageData = JSON.parse(byId("khung-data").textContent ?? "");
const page = pageOf(data);
const stage = byId("khung-stage");
const camera = cameraOf(stage);
const picture = pictureOf(page, stage, camera.take);

showList(page);
showDetails(page);
showTime(page);
letChoose(page);
const nudge = letArrange(page, stage, picture, camera);
listenToPointers(chooserOf(page), stage, picture, camera);
listenToKeys(page, stage, picture, camera, nudge);

for (const [id, act] of [
  ["khung-closer", () => camera.zoom(1.4)],
  ["khung-farther", () => camera.zoom(1 / 1.4)],
  ["khung-fit", camera.fit],
] as const)
  byId(id).addEventListener("click", act);
page.onChange((now, before) => {
  const box = now.chosen === before.chosen || now.chosen === undefined ? undefined : picture.boxOf(now.chosen);
  if (box) camera.show(frameOf(box, picture.svg()));
});
document.documentElement.classList.add("is-live");
