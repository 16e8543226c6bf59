import { type Status, statuses } from "../domain/provenance.ts";
import type { Language, Text, Words } from "../domain/text.ts";
import { inLanguage } from "../domain/text.ts";
import { boxKindNames } from "../domain/value-words.ts";
import { type BoxView, boxesOf, type Line } from "../domain/view.ts";
import {
  type Badge,
  type BoxKind,
  type BoxState,
  boxStates,
  changes,
  type Marks,
  type ViewHead,
} from "../domain/view-head.ts";
import type { Sample } from "./placed.ts";
import {
  badgeWords,
  brokenWords,
  changeWords,
  dependencyWords,
  lineWords,
  milestoneWords,
  neighbourWords,
  onlyLineWords,
  openEndWords,
  plannedLineWords,
  provenanceWords,
  stateWords,
} from "./words.ts";

/** What a picture shows that its legend may have to explain. */
export interface Shown {
  readonly things: readonly (Marks & { readonly state?: BoxState; readonly kind?: BoxKind })[];
  readonly lines: readonly Line[];
}

/** What the legend of a view of boxes must explain. Lines are left out where none is drawn. */
export function samplesOf(view: BoxView, linesDrawn: boolean): readonly Sample[] {
  return samplesFor(view, { things: boxesOf(view), lines: linesDrawn ? view.lines : [] });
}

/** What a legend must explain: only what occurs, in a fixed order. */
export function samplesFor(head: ViewHead, { things, lines }: Shown): readonly Sample[] {
  const marked: readonly Marks[] = [...things, ...lines];
  return [
    ...stateSamples(things),
    ...changeSamples(marked),
    ...kindSamples(things),
    ...badgeSamples(marked),
    ...markSamples(marked),
    ...(things.some(({ isNeighbour }) => isNeighbour) ? [{ kind: "neighbour" } satisfies Sample] : []),
    ...lineSamples(lines),
    ...(head.legend ?? []).map(
      (entry, position): Sample =>
        entry.kind === "tone"
          ? { kind: "tone", tone: entry.tone, position, words: entry.words }
          : { kind: "text", text: entry.text, words: entry.words },
    ),
  ];
}

function stateSamples(things: Shown["things"]): readonly Sample[] {
  const states = new Set(things.map(({ state }) => state));
  return boxStates
    .filter((state) => states.has(state) && state !== "neutral")
    .map((state): Sample => ({ kind: "state", state }));
}

function changeSamples(marked: readonly Marks[]): readonly Sample[] {
  const found = new Set(marked.map(({ change }) => change));
  return changes.filter((change) => found.has(change)).map((change): Sample => ({ kind: "change", change }));
}

/** Shapes are explained where there are several of them. */
function kindSamples(things: Shown["things"]): readonly Sample[] {
  const found = new Set(things.flatMap(({ kind }) => (kind ? [kind] : [])));
  const ordered = Object.keys(boxKindNames).filter((kind): kind is BoxKind => found.has(kind as BoxKind));
  return ordered.length > 1 ? ordered.map((boxKind): Sample => ({ kind: "kind", boxKind })) : [];
}

function badgeSamples(marked: readonly Marks[]): readonly Sample[] {
  const found = new Map<Badge["kind"], Badge>();
  for (const badge of marked.flatMap(({ badges }) => badges ?? []))
    if (!found.has(badge.kind)) found.set(badge.kind, badge);
  return (["findings", "online", "security"] as const).flatMap((kind): Sample[] => {
    const badge = found.get(kind);
    return badge ? [{ kind: "badge", badge }] : [];
  });
}

function markSamples(marked: readonly Marks[]): readonly Sample[] {
  const found: ReadonlySet<Status | undefined> = new Set(marked.map(({ provenance }) => provenance));
  return statuses.flatMap((status): Sample[] =>
    status !== "cited" && found.has(status) ? [{ kind: "mark", status }] : [],
  );
}

function lineSamples(lines: readonly Line[]): readonly Sample[] {
  const styles = new Set(lines.map(({ style }) => style));
  const planned = lines.find((line) => line.planned);
  return [
    ...(["axis", "direct", "reference"] as const)
      .filter((style) => styles.has(style))
      .map((style): Sample => ({ kind: "line", style, planned: false, isOnly: styles.size === 1 })),
    ...(planned ? [{ kind: "line", style: planned.style, planned: true, isOnly: false } satisfies Sample] : []),
  ];
}

/** What a sample means. */
export function sampleText(sample: Sample, language: Language): string {
  const words = inLanguage(sampleWords(sample), language);
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

const ownWords = {
  neighbour: neighbourWords,
  milestone: milestoneWords,
  dependency: dependencyWords,
  broken: brokenWords,
  open: openEndWords,
} as const;

function sampleWords(sample: Sample): Text | Words {
  switch (sample.kind) {
    case "state":
      return stateWords[sample.state];
    case "change":
      return changeWords[sample.change];
    case "kind":
      return boxKindNames[sample.boxKind];
    case "badge":
      return badgeWords[sample.badge.kind];
    case "mark":
      return provenanceWords[sample.status];
    case "line":
      if (sample.planned) return plannedLineWords;
      return sample.style === "reference" && sample.isOnly ? onlyLineWords : lineWords[sample.style];
    case "tone":
    case "text":
    case "heat":
      return sample.words;
    default:
      return ownWords[sample.kind];
  }
}
