import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Edit } from "../../domain/edit.ts";
import { fold } from "../../domain/folding.ts";
import type { Place } from "../../domain/place.ts";
import { editDistance } from "../../source/nearest.ts";

/** Gives what is to stand in the place of what is written, where that is certain. */
type Certain = (written: string, finding: Diagnostic) => string | undefined;

/** The faults that have one certain answer, and the answer. */
const certain: Readonly<Record<string, Certain>> = {
  "schema/quotes-needed": (written) => (/["'\r\n]/.test(written) ? undefined : JSON.stringify(written)),
  "schema/unknown-key": oneWord,
  "schema/unknown-value": oneWord,
  "model/unknown-section": oneWord,
  "framework/unknown": oneWord,
  "reference/unknown": (written, finding) => inQuotes(written, finding, isSlipOfName),
};

/** The edits that mend a finding with certainty, at all of its places; none where somebody has to decide. */
export function certainEdits(finding: Diagnostic, textAt: (place: Place) => string | undefined): readonly Edit[] {
  const answer = certain[finding.rule];
  if (!answer) return [];
  const places = finding.rule === "reference/unknown" ? finding.related.map(({ at }) => at) : [];
  return [finding.at, ...places].flatMap((at): readonly Edit[] => {
    const before = textAt(at);
    const after = before === undefined ? undefined : answer(before, finding);
    return before === undefined || after === undefined ? [] : [{ rule: finding.rule, at, before, after }];
  });
}

function oneWord(written: string, finding: Diagnostic): string | undefined {
  return inQuotes(written, finding, isSlip);
}

/** What is written without a fear of quotes: a word that YAML takes as text. */
const plainWord = /^[A-Za-z][A-Za-z0-9@./-]*$/;
const constants: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off"]);

/** The only suggestion, in the quotes of what it replaces, where it is what was meant beyond doubt. */
function inQuotes(
  written: string,
  { suggestions }: Diagnostic,
  isMeant: (written: string, meant: string) => boolean,
): string | undefined {
  const [meant, ...others] = suggestions;
  if (meant === undefined || others.length > 0 || !plainWord.test(meant) || constants.has(meant)) return undefined;
  const [, quote = "", word = ""] = /^(["']?)(.*)\1$/.exec(written) ?? [];
  return isMeant(word, meant) ? `${quote}${meant}${quote}` : undefined;
}

/** In shorter words one letter in place of another makes another name: `so-tnmt` is not a slip of `so-nnmt`. */
const longEnoughToChange = 6;
const longEnough = 3;

/** One slip of the keyboard, or another spelling, of a word of the language of models. */
function isSlip(written: string, meant: string): boolean {
  if (fold(written) === fold(meant)) return true;
  return Math.min(written.length, meant.length) >= longEnough && editDistance(written, meant, 1) <= 1;
}

/**
 * One slip of the keyboard in an id, or another spelling of it. Ids are names that people give: a digit, or a letter of an
 * abbreviation, may tell two things apart.
 */
function isSlipOfName(written: string, meant: string): boolean {
  const [one, other] = [fold(written), fold(meant)];
  if (one === "" || one.replaceAll("-", "") === other.replaceAll("-", "")) return one !== "";
  const [words, meantWords] = [one.split("-"), other.split("-")];
  if (words.length !== meantWords.length) return false;
  const differing = words.flatMap((word, index) =>
    word === meantWords[index] ? [] : [[word, meantWords[index] ?? ""]],
  );
  const [[word = "", meantWord = ""] = [], ...more] = differing;
  if (more.length > 0 || /\d/.test(word + meantWord) || editDistance(word, meantWord, 1) > 1) return false;
  const isSubstitution = word.length === meantWord.length && !isSwap(word, meantWord);
  return Math.min(word.length, meantWord.length) >= (isSubstitution ? longEnoughToChange : longEnough);
}

function isSwap(word: string, meant: string): boolean {
  return [...word].sort().join() === [...meant].sort().join();
}
