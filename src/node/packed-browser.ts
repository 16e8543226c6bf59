import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, chmod, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/**
 * The browser inside the optional package `@sparticuz/chromium`, unpacked once into khung's own cache, under its version;
 * nothing where the package is not installed. The package itself would unpack into a folder that anyone may write to,
 * and run whatever lies there.
 */
export async function packedBrowser(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const found = await packageFolder();
  if (!found) return undefined;
  const target = join(cacheFolder(environment), `chromium-${found.version}`, "chromium");
  if (!(await exists(target))) await unpack(join(found.folder, "bin", "chromium.br"), target);
  return target;
}

function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "khung");
}

async function packageFolder(): Promise<{ readonly folder: string; readonly version: string } | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    // Its manifest cannot be asked for by name; its program can: build/cjs/index.cjs.
    const folder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..");
    const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const isObject = typeof manifest === "object" && manifest !== null;
    return isObject && "version" in manifest ? { folder, version: String(manifest.version) } : undefined;
  } catch {
    return undefined;
  }
}

/** Beside its place first, so that two commands at once, or one that is ended, leave no half of a browser. */
async function unpack(packed: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(temporary, { flags: "wx" }));
    await chmod(temporary, 0o700);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
