/** What Excel allows in the name of a sheet. */
const longest = 31;
const forbidden = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Names that Excel takes for sheets: short enough, without forbidden characters, each another whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const plain =
      each
        .replace(forbidden, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "Sheet";
    let name = cut(plain, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = cut(plain, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The beginning of a name, without half a letter or a quotation mark at its end, which Excel refuses there. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$|'+$/, "");
}
