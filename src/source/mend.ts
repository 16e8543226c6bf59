import { parseEvents, YAMLException } from "js-yaml";
import { bounds } from "./bounds.ts";
import { emptyFaultList, type FaultList, note } from "./fault-list.ts";
import { colonlessLine, syntaxFault } from "./syntax-fault.ts";

/** An entry of a section that could not be read; a section that could not be read has no id. */
export interface LostEntry {
  readonly section: string;
  readonly id?: string;
}

/** A text in which the parts with faults of syntax are blanked, so that the rest can be read at its old offsets. */
export interface Mended {
  readonly text: string;
  readonly faults: FaultList;
  readonly lost: readonly LostEntry[];
}

/** A stretch of whole lines: a key with all that is indented below it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** The end of the line that the piece begins with. */
  readonly headEnd: number;
  readonly key: string | undefined;
}

/** Sections, their entries, the fields of these: below that a fault takes its field with it. */
const levels = 3;

/**
 * Finds every fault of syntax. A parser stops at the first; so the text is taken apart by indentation, each part is
 * parsed alone, and the smallest parts that fail are reported and blanked. Time is linear: each level reads once.
 */
export function mend(text: string): Mended {
  const work: Work = { text, blanks: [], faults: emptyFaultList(), lost: [] };
  mendPieces(work, 0, text.length, []);
  const mended = blanked(text, work.blanks);
  const rest = errorOf(mended, 0);
  if (!rest) return { text: mended, faults: work.faults, lost: work.lost };
  if (work.faults.told.length === 0) note(work.faults, syntaxFault(text, rest, 0));
  return {
    text: "",
    faults: work.faults,
    lost: piecesOf(text, 0, text.length).flatMap((piece) => entriesOf(text, piece)),
  };
}

interface Work {
  readonly text: string;
  readonly blanks: Piece[];
  readonly faults: FaultList;
  readonly lost: LostEntry[];
}

function mendPieces(work: Work, from: number, to: number, way: readonly string[]): void {
  for (const piece of piecesOf(work.text, from, to)) {
    const error = errorOf(work.text.slice(piece.from, piece.to), way.length);
    if (error) mendPiece(work, piece, error, way);
    else if (piece.key === undefined) dropColonless(work, piece);
  }
}

/** A line without a colon can be read alone, but not among keys. */
function dropColonless(work: Work, piece: Piece): void {
  const found = colonlessLine(work.text, piece.from);
  if (!found) return;
  work.blanks.push(piece);
  note(work.faults, found);
}

function mendPiece(work: Work, piece: Piece, error: YAMLException, way: readonly string[]): void {
  const { text } = work;
  const below = [...way, piece.key ?? ""];
  const count = work.blanks.length;
  const isNested =
    piece.headEnd < piece.to && below.length < levels && !errorOf(text.slice(piece.from, piece.headEnd), way.length);
  if (isNested) mendPieces(work, piece.headEnd, piece.to, below);
  const found = work.blanks.slice(count);
  if (found.length > 0 && !errorOf(blanked(text.slice(piece.from, piece.to), found, piece.from), way.length)) return;
  work.blanks.push(piece);
  if (found.length === 0) note(work.faults, syntaxFault(text.slice(piece.from, piece.to), error, piece.from));
  if (below.length === 1) for (const entry of entriesOf(text, piece)) work.lost.push(entry);
  if (below.length === 2) work.lost.push({ section: below[0] ?? "", id: below[1] ?? "" });
}

/** Why a text cannot be parsed that stands so many levels below the root. */
function errorOf(text: string, level: number): YAMLException | undefined {
  try {
    parseEvents(text, { maxDepth: bounds.depth - level });
    return undefined;
  } catch (error) {
    return error instanceof YAMLException ? error : new YAMLException("unreadable");
  }
}

/** The text with pieces blanked; `offset` is where the text begins in that of the pieces. */
function blanked(text: string, pieces: readonly Piece[], offset = 0): string {
  const parts: string[] = [];
  let done = 0;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const from = piece.from - offset;
    const to = piece.to - offset;
    if (from < done) continue;
    parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\r\n]/g, " "));
    done = to;
  }
  return parts.join("") + text.slice(done);
}

const line = /([ ]*)([^\r\n]*)(?:\r\n|\n|\r|$)/y;
const continuation = /^(?:$|#|[\]}\t])/;
const keyed = /^(?:"([^"]*)"|'([^']*)'|([^\s#:"'][^:#]*?))\s*:(?:\s|$)/;

/** The pieces of a stretch of whole lines: each begins at a line of the first line's indentation. */
function piecesOf(text: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let indentation: number | undefined;
  for (let at = from; at < to; ) {
    line.lastIndex = at;
    const [all = "", indent = "", content = ""] = line.exec(text) ?? [];
    const end = all ? at + all.length : to;
    if (!continuation.test(content)) {
      indentation ??= indent.length;
      if (indent.length === indentation || pieces.length === 0)
        pieces.push({ from: at, to: end, headEnd: end, key: keyOf(content) });
    }
    const last = pieces.at(-1);
    if (last && last.to < end) pieces[pieces.length - 1] = { ...last, to: end };
    at = end;
  }
  return pieces;
}

function keyOf(content: string): string | undefined {
  const [, double, single, plain] = keyed.exec(content) ?? [];
  return double ?? single ?? plain;
}

/** What a section that cannot be read seems to declare: the section, and the keys right below it. */
function entriesOf(text: string, piece: Piece): readonly LostEntry[] {
  const section = piece.key ?? "";
  const body = text.slice(piece.headEnd, piece.to).replace(/\t/g, "  ");
  const ids = piecesOf(body, 0, body.length).flatMap(({ key }) => (key === undefined ? [] : [{ section, id: key }]));
  return [{ section }, ...ids];
}
