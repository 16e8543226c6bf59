/**
 * How much is read, so that an input of any size ends in a message and not in a machine that hangs. Units: `fileSize`
 * in bytes; `files` in files of one folder; `depth` in nested lists and maps; `keys` in keys of one file; `scalarLength`
 * in UTF-16 units of one value; `findingsPerEntry`, `findingsPerKind` and `charactersPerFile` in findings of one
 * entry, of one kind in the text of one file, and of one kind of character in it; `searches`
 * in did-you-mean searches of one run; `searchesPerEntry` in places that are looked up in one entry.
 */
export const bounds = {
  fileSize: 5_000_000,
  files: 10_000,
  depth: 64,
  keys: 250_000,
  scalarLength: 100_000,
  findingsPerEntry: 50,
  findingsPerKind: 200,
  charactersPerFile: 50,
  searches: 500,
  searchesPerEntry: 500,
} as const;
