/** The file that the examples of the cards consist of. */
export const exampleFile = "tinh.yaml";

const headerAsOf = (date: string): string => `province:
  code: "00"
  name: Tỉnh mẫu
  framework: da-nang@1.0
  asOf: ${date}
`;

/**
 * A whole province in one file, as of December 2015: a header of five lines, with more of its fields where given, then the sections. The
 * indentation of the first line of each part is taken off, so that examples stand well in code.
 */
export function tinyProvince(sections: string, ofHeader = ""): Readonly<Record<string, string>> {
  return provinceAsOf("2015-12", sections, ofHeader);
}

/** {@link tinyProvince} as of another date: for rules of laws that came later, or are no longer in force. */
export function provinceAsOf(date: string, sections: string, ofHeader = ""): Readonly<Record<string, string>> {
  return { [exampleFile]: headerAsOf(date) + flush(ofHeader, "  ") + flush(sections, "") };
}

function flush(text: string, indent: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return text.trim() === "" ? "" : `${lines.map((line) => indent + line.slice(margin)).join("\n")}\n`;
}
