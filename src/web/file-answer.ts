import type { MadeAnswer } from "./answer-cache.ts";
import type { FileAnswer } from "./page.ts";
import { picturePolicy } from "./set-up-safety.ts";

const types: Readonly<Record<FileAnswer["type"], string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  markdown: "text/markdown; charset=utf-8",
  zip: "application/zip",
};

/** A file as it goes out. What a browser would run if it opened it stands in a sandbox. */
export function fileAnswer({ type, body, name, status = 200, isPassing = false }: FileAnswer): MadeAnswer {
  const isActive = type === "svg" || type === "html";
  return {
    status,
    type: types[type],
    body,
    isPassing,
    headers: {
      ...(isActive ? { "Content-Security-Policy": picturePolicy } : {}),
      ...(name === undefined ? {} : { "Content-Disposition": disposition(name) }),
    },
  };
}

/** Saved under a name, in letters that every header can carry. */
function disposition(name: string): string {
  return `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, "-")}"`;
}
