import type { Language } from "../../domain/text.ts";
import { isBoxView, type View } from "../../domain/view.ts";
import { toC4 } from "./plantuml/c4.ts";
import { toPlantumlGantt } from "./plantuml/gantt.ts";
import { toSalt } from "./plantuml/salt.ts";

/** A view as PlantUML: boxes with the macros of C4, a timeline as a Gantt chart, a matrix as a table. */
export function toPlantuml(view: View, language: Language): string {
  if (isBoxView(view)) return toC4(view, language);
  return view.layout === "timeline" ? toPlantumlGantt(view, language) : toSalt(view, language);
}
