/** The faces whose widths are known: Be Vietnam Pro in pictures, Tinos (as wide as Times New Roman) in documents. */
export const faces = ["picture", "picture-semibold", "picture-bold", "document", "document-bold"] as const;
export type Face = (typeof faces)[number];

/** Advance widths of a face in thousandths of an em: each width with the characters that have it. */
export type WidthTable = Readonly<Record<number, string>>;
