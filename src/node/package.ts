import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where khung is installed, and its version. */
export interface OwnPackage {
  readonly folder: string;
  readonly version: string;
}

/** Finds khung's own folder: the nearest one above this code with a `package.json`, the same for sources and bundle. */
export function ownPackage(): OwnPackage {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { folder, version: versionOf(manifest) };
}

function versionOf(manifest: unknown): string {
  const isObject = typeof manifest === "object" && manifest !== null;
  return isObject && "version" in manifest && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}
