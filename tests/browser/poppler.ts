import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether poppler's programs are installed. Tests that need them are skipped visibly where they are not. */
export const hasPoppler = spawnSync("pdfinfo", ["-v"]).status === 0;

/** What a program of poppler says of a PDF; `-` stands for the file where its place is not the last. */
export function poppler(
  program: string,
  pdf: Uint8Array,
  before: readonly string[] = [],
  after: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), "khung-pdf-"));
  try {
    const file = join(folder, "one.pdf");
    writeFileSync(file, pdf);
    const { stdout, status, stderr } = spawnSync(program, [...before, file, ...after], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  return poppler("pdftotext", pdf, ["-layout"], ["-"]).split("\f").slice(0, -1);
}
