import { readTables } from "../app/sheets/read-tables.ts";

/**
 * The entry point of the child process in which spreadsheets are read: the file on standard input, its name as argument,
 * what was read as JSON on standard output. Bundled on its own as `spreadsheet-child.js`.
 */
const parts: Buffer[] = [];
process.stdin.on("data", (part: Buffer) => parts.push(part));
process.stdin.on("end", () => {
  const reading = readTables(process.argv[2] ?? "", new Uint8Array(Buffer.concat(parts)));
  process.stdout.write(JSON.stringify(reading));
});
