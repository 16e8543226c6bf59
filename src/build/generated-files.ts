import { readFileSync } from "node:fs";
import { openSync } from "fontkit";
import { generateWidths } from "../diagrams/fonts/generate.ts";
import { provinceFileSchema } from "../exchange/json-schema.ts";
import { completeLockFile } from "./lock-file.ts";
import { readmePicture } from "./pictures.ts";

/** The files of the repository that are made from others, by path, each with what makes it. */
export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  "architecture/schema/province.schema.json": () => `${JSON.stringify(provinceFileSchema(), undefined, 2)}\n`,
  "src/diagrams/fonts/advance-widths.generated.ts": () => generateWidths(openSync),
  "reports/pictures/da-nang-overall-design.vi.svg": readmePicture,
  "package-lock.json": () => completeLockFile(readFileSync("package-lock.json", "utf8")),
};
