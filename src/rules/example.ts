/** The file that the examples of the cards consist of. */
export const exampleFile = "tinh.yaml";

const header = `province:
  code: "00"
  name: Tỉnh mẫu
  framework: da-nang@1.0
  asOf: 2015-12
`;

/**
 * A whole province in one file: a header of five lines, with more of its fields where given, then the sections. The
 * indentation of the first line of each part is taken off, so that examples stand well in code.
 */
export function tinyProvince(sections: string, ofHeader = ""): Readonly<Record<string, string>> {
  return { [exampleFile]: header + flush(ofHeader, "  ") + flush(sections, "") };
}

function flush(text: string, indent: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return text.trim() === "" ? "" : `${lines.map((line) => indent + line.slice(margin)).join("\n")}\n`;
}
