import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { EditionHeader } from "../../src/domain/edition.ts";
import { registrySchema } from "../../src/domain/library.ts";
import { provinceNames } from "../../src/source/province-names.ts";
import { type EditionReading, readEdition } from "../../src/source/read-edition.ts";
import { readMethod } from "../../src/source/read-method.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

/** The provinces of the registry. */
const provinces = provinceNames(registrySchema.parse(load(readFileSync("architecture/provinces.yaml", "utf8"))));

const name = { vi: "Bảng", en: "Table" };
const free: EditionHeader = {
  id: "bang",
  name,
  method: "mau",
  period: { from: "2019", to: "2019" },
  status: "illustrative",
};

/** Reads `method.yaml` and the other files as an edition of it; a table alone is read without a head. */
export function checkAssessment(
  files: readonly SourceFile[],
  year?: string,
): { readonly found: readonly Diagnostic[]; readonly reading: EditionReading | undefined } {
  const [written, ...others] = [...files].sort((a) => (a.path === "method.yaml" ? -1 : 1));
  const method = written && readMethod(written);
  const own = method?.diagnostics ?? [];
  if (!method?.value || others.length === 0) return { found: own, reading: undefined };
  const isFree = !others.some(({ path }) => path.endsWith(".yaml"));
  const methods = new Map([[method.value.id, method.value]]);
  const given = isFree ? { method: method.value, header: free, year } : {};
  const reading = readEdition(others, { methods, provinces, ...given });
  return { found: [...own, ...reading.diagnostics], reading };
}
