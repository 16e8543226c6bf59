import { letFind } from "./finder.ts";
import { letChooseGround } from "./ground.ts";
import { showPlace } from "./place.ts";
import { letExplore } from "./viewer.ts";

// The script of a document: all that it adds can be missed. Without it the document is read, printed and followed as well.
letChooseGround();
for (const part of document.querySelectorAll<HTMLElement>(".document")) {
  letFind(part);
  showPlace(part);
  letExplore(part);
}
