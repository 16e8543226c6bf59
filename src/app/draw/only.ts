import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { nearest } from "../../source/nearest.ts";
import { type Focus, fociOf, focusKinds, focusName } from "../../views/focus.ts";
import { guessWords } from "../check/did-you-mean.ts";

/** What `--only` names, or why it names nothing. */
export type OnlyReading =
  | { readonly ok: true; readonly foci: readonly Focus[] }
  | { readonly ok: false; readonly words: Words };

/** Reads what pictures are to be limited to: `agency:so-y-te`, or the id alone where only one thing has it. */
export function readOnly(graph: Graph, asked: readonly string[]): OnlyReading {
  const foci = fociOf(graph);
  const readings = asked.map((text) => readOne(foci, text));
  const wrong = readings.find((reading) => !reading.ok);
  return wrong ?? { ok: true, foci: readings.flatMap((reading) => (reading.ok ? reading.foci : [])) };
}

function readOne(foci: readonly Focus[], text: string): OnlyReading {
  const [kind, id] = text.includes(":") ? [before(text), text.slice(before(text).length + 1)] : [undefined, text];
  if (kind !== undefined && !focusKinds.some((each) => each === kind)) return { ok: false, words: unknownKind(kind) };
  const ofKind = kind === undefined ? foci : foci.filter((focus) => focus.kind === kind);
  const found = ofKind.filter((focus) => focus.id === id);
  if (found.length === 1) return { ok: true, foci: found };
  return { ok: false, words: found.length ? ambiguous(text, found) : unknown(text, id, ofKind) };
}

function before(text: string): string {
  return text.slice(0, text.indexOf(":"));
}

function unknownKind(kind: string): Words {
  const list = focusKinds.join(", ");
  return {
    vi: `--only không có loại “${kind}”. Các loại: ${list}.`,
    en: `--only knows no kind “${kind}”. There are: ${list}.`,
  };
}

function ambiguous(text: string, found: readonly Focus[]): Words {
  const names = found.map(focusName);
  return {
    vi: `“${text}” là tên của nhiều thứ: hãy viết --only ${names.join(" hoặc --only ")}.`,
    en: `“${text}” names several things: write --only ${names.join(" or --only ")}.`,
  };
}

function unknown(text: string, id: string, foci: readonly Focus[]): Words {
  const candidates = foci.map((focus) => ({ id: focus.id, names: namesOf(focus) }));
  const near = [...new Set(nearest(id, candidates))];
  const said = { vi: `Mô hình và khung không có “${text}”.`, en: `Neither the model nor the framework has “${text}”.` };
  if (near.length === 0) return said;
  const guess = guessWords(near);
  return { vi: `${said.vi} ${guess.vi}`, en: `${said.en} ${guess.en}` };
}

function namesOf({ name }: Focus): readonly string[] {
  return name.en === undefined ? [name.vi] : [name.vi, name.en];
}
