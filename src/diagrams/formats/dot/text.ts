/** Graphviz is written in C, reads UTF-8, and knows entities in every text. */
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, "\ufffd");

/** A quoted string of DOT whose lines are these. Backslashes would be escapes, and `&` the begin of an entity. */
export function dotString(...lines: readonly string[]): string {
  const safe = lines.map((line) =>
    clean(line)
      .replaceAll("\\", "\\\\")
      .replaceAll('"', '\\"')
      .replaceAll("&", "&amp;")
      .replace(/[\r\n]+/g, " "),
  );
  return `"${safe.join("\\n")}"`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\\": "\\\\",
};

/** Text in a label of the kind `<…>`, which is XML in which backslashes are escapes too. A label must not be empty. */
export function dotHtml(...lines: readonly string[]): string {
  const safe = lines.map((line) => clean(line).replace(/[&<>"'\\]/g, (character) => entities[character] ?? ""));
  return safe.join("<BR/>") || " ";
}
