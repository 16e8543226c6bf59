import { statuses } from "../domain/provenance.ts";
import { inLanguage, type Language, type Words } from "../domain/text.ts";
import { boxesOf, boxStates, type View } from "../domain/view.ts";
import type { Sample } from "./placed.ts";
import { lineWords, plannedLineWords, provenanceWords, stateWords } from "./words.ts";

/** What the legend of a view must explain: only what occurs, in a fixed order. Lines are left out where none is drawn. */
export function samplesOf(view: View, linesDrawn: boolean): readonly Sample[] {
  const boxes = boxesOf(view);
  const states = new Set(boxes.map((box) => box.state));
  const marks = new Set(boxes.map((box) => box.provenance));
  const styles = new Set(linesDrawn ? view.lines.map((line) => line.style) : []);
  const planned = linesDrawn && view.lines.some((line) => line.planned);
  return [
    ...boxStates
      .filter((state) => states.has(state) && state !== "neutral")
      .map((state): Sample => ({ kind: "state", state })),
    ...statuses.flatMap((status): Sample[] =>
      status !== "cited" && marks.has(status) ? [{ kind: "mark", status }] : [],
    ),
    ...(["axis", "direct", "reference"] as const)
      .filter((style) => styles.has(style))
      .map((style): Sample => ({ kind: "line", style, planned: false })),
    ...(planned ? [{ kind: "line", style: "axis", planned: true } satisfies Sample] : []),
  ];
}

/** What a sample means. */
export function sampleText(sample: Sample, language: Language): string {
  return sample.kind === "group" ? inLanguage(sample.group.title, language) : sampleWords(sample)[language];
}

function sampleWords(sample: Exclude<Sample, { kind: "group" }>): Words {
  if (sample.kind === "state") return stateWords[sample.state];
  if (sample.kind === "mark") return provenanceWords[sample.status];
  return sample.planned ? plannedLineWords : lineWords[sample.style];
}
