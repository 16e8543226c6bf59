const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const white = /[\t\r\n\u2028\u2029]+/g;
const opening = /[\u202a\u202b\u202d\u202e]/g;
const isolating = /[\u2066-\u2068]/g;

/**
 * A text as one line that XML can hold: what XML forbids becomes `\ufffd`, line breaks become spaces, and a change of
 * the direction of writing ends with the text.
 */
export function safeText(text: string): string {
  const line = text.normalize("NFC").replace(forbidden, "\ufffd").replace(white, " ");
  return `${line}${closing(line, opening, /\u202c/g, "\u202c")}${closing(line, isolating, /\u2069/g, "\u2069")}`;
}

function closing(text: string, open: RegExp, close: RegExp, mark: string): string {
  return mark.repeat(Math.max(0, (text.match(open)?.length ?? 0) - (text.match(close)?.length ?? 0)));
}

/** Whether a text is written from right to left, by most of its letters. */
export function isRightToLeft(text: string): boolean {
  const from = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return from > 0 && from * 2 > (text.match(/\p{Letter}/gu)?.length ?? 0);
}
