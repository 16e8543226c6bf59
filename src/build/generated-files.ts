import { readFileSync } from "node:fs";
import { openSync } from "fontkit";
import { generateWidths } from "../diagrams/fonts/generate.ts";
import { schemaFiles } from "../exchange/json-schema.ts";
import { handbookFiles } from "./handbook.ts";
import { completeLockFile } from "./lock-file.ts";
import { readmePicture } from "./pictures.ts";
import { symbolFonts } from "./symbol-fonts.ts";

/** The files of the repository that are made from others, by path, each with what makes it. */
export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  ...within("architecture/schema", schemaFiles()),
  ...within("architecture/handbook", await handbookFiles()),
  "src/diagrams/fonts/advance-widths.generated.ts": () => generateWidths(openSync),
  "reports/style/symbols.css": symbolFonts,
  "reports/pictures/da-nang-overall-design.vi.svg": readmePicture,
  ...Object.fromEntries(["package-lock.json", "bench/peers/package-lock.json"].map(lockFile)),
};

/** Folders that hold nothing but generated files: what else lies there is left over. */
export const generatedFolders = ["architecture/schema", "architecture/handbook"] as const;

function lockFile(path: string): readonly [string, () => string] {
  return [path, () => completeLockFile(readFileSync(path, "utf8"))];
}

function within(folder: string, files: ReadonlyMap<string, () => string>): Readonly<Record<string, () => string>> {
  return Object.fromEntries([...files].map(([name, make]) => [`${folder}/${name}`, make]));
}
