/** What Excel allows in the name of a sheet. */
const longest = 31;
const forbidden = /[[\]:*?/\\]/g;

/** Names that Excel takes for sheets: short enough, without forbidden characters, each another whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const plain =
      each
        .replace(forbidden, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "Sheet";
    let name = plain.slice(0, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = plain.slice(0, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
