import type { Sheet } from "../spreadsheet/sheet.ts";
import { type Book, names } from "./book.ts";

/** Where all of it comes from: edition, method, changes, findings, and every step. */
export function notesSheet({ ranking, language }: Book): Sheet {
  const { edition, method, changes, findings, log } = ranking;
  const lines = [
    `${edition.name[language]} (${edition.id}), ${edition.period.from} – ${edition.period.to}`,
    `${method.name[language]} (${method.id} ${method.version})`,
    ...changes,
    ...edition.notes.map((note) => note[language]),
    ...method.notes.map((note) => note[language]),
    ...findings.map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message[language]}`),
    ...log.map(
      ({ stage, indicator = "", unit = "", details }) => `${stage} ${indicator} ${unit} ${JSON.stringify(details)}`,
    ),
  ];
  return {
    name: names.notes[language],
    columns: [{ title: names.notes[language], width: 120 }],
    rows: lines.map((line) => [line]),
  };
}
