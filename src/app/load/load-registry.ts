import type { ProvinceRegistry } from "../../domain/library.ts";
import { bounds } from "../../source/bounds.ts";
import { type ProvinceNames, provinceNames } from "../../source/province-names.ts";
import { readRegistry } from "../../source/read-library.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";

/** The provinces of the nearest registry; none where there is none. */
export async function loadRegistry(libraries: readonly string[], { files }: Effects): Promise<ProvinceRegistry> {
  for (const library of libraries) {
    const found = await files.readFile(join(library, "architecture/provinces.yaml"), library, bounds);
    const registry = found && "bytes" in found ? readRegistry(found).value : undefined;
    if (registry) return registry;
  }
  return { regions: {}, provinces: {}, source: [] };
}

/** The provinces of the nearest registry, to be found by their names. */
export async function loadProvinceNames(libraries: readonly string[], effects: Effects): Promise<ProvinceNames> {
  return provinceNames(await loadRegistry(libraries, effects));
}
