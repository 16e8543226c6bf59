/** Any day will do, as long as it is the same: what a document says of its date stands in its text. */
const day = "20000101000000";

/**
 * The same PDF without what differs from run to run: the dates of its making, and the numbers of the nodes that its
 * structure was made from. Everything is overwritten in place, so that all offsets in the file stay right.
 */
export function steadyPdf(bytes: Uint8Array): Uint8Array {
  // Latin-1 keeps one character for each byte, there and back.
  const text = Buffer.from(bytes).toString("latin1");
  const dated = text.replace(/(\/(?:CreationDate|ModDate) \(D:)(\d{14})/g, `$1${day}`);
  return Buffer.from(numbered(dated), "latin1");
}

/** `node00001234` becomes the number of its first mention, as long as before. */
function numbered(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/(?<=\(node)\d+(?=\))/g, (number) => {
    const found = known.get(number) ?? String(known.size + 1).padStart(number.length, "0");
    known.set(number, found);
    return found;
  });
}
