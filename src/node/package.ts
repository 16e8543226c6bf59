import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where khung is installed, and its version. */
export interface OwnPackage {
  readonly folder: string;
  readonly version: string;
}

/**
 * Finds khung's own folder: the nearest one above this code whose `package.json` names a version, the same for sources and
 * bundle. That of the bundle says only what kind of code stands there.
 */
export function ownPackage(): OwnPackage {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const version = versionIn(folder);
    if (version !== undefined) return { folder, version };
    const above = dirname(folder);
    if (above === folder) throw new Error("no package.json of khung above its code");
    folder = above;
  }
}

function versionIn(folder: string): string | undefined {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  const isObject = typeof manifest === "object" && manifest !== null;
  return isObject && "version" in manifest && typeof manifest.version === "string" ? manifest.version : undefined;
}
