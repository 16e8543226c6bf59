import { card as conflictMarker } from "./cards/yaml/conflict-marker.ts";
import { excerpt, fault } from "./fault.ts";
import { emptyFaultList, type FaultList, note } from "./fault-list.ts";

/** A text in which one version of each conflict is left, at its old offsets; with the faults, one for each conflict. */
export interface Settled {
  readonly text: string;
  readonly faults: FaultList;
}

/** The lines with which Git marks a conflict. The middle one is taken as such inside of a conflict only. */
const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$).*$/gm;

/** Blanks the markers of conflicts that Git left, and the second version of each, so that the first one can be read. */
export function settled(text: string): Settled {
  const faults = emptyFaultList();
  if (!/^(?:<{7}|>{7})(?:[ \r\n]|$)/m.test(text)) return { text, faults };
  const parts: string[] = [];
  let done = 0;
  /** Where the version that is left out begins, within a conflict. */
  let second: number | undefined;
  let isOpen = false;
  const blank = (from: number, to: number): void => {
    parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\r\n]/g, " "));
    done = to;
  };
  for (const { 0: line, index } of text.matchAll(marker)) {
    const end = index + line.length;
    const kind = line.charAt(0);
    if (kind === "<" || (kind === ">" && !isOpen))
      note(faults, fault(conflictMarker, { from: index, to: end }, { marker: excerpt(line) }));
    if (kind === ">") blank(second ?? index, end);
    else if (kind === "<") blank(index, end);
    else if (isOpen) second ??= index;
    if (kind === "<" || kind === ">") {
      isOpen = kind === "<";
      second = undefined;
    }
  }
  if (second !== undefined) blank(second, endOfLine(text, second));
  return { text: parts.join("") + text.slice(done), faults };
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}
