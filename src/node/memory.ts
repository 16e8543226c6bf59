import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Memory } from "../app/effects.ts";

/** How much is kept: outcomes, and bytes of one of them and of all. */
const bounds = { outcomes: 64, bytes: 64_000_000, allBytes: 256_000_000 };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The memory that the environment asks for: in `KHUNG_CACHE`, else in the folder that the system has for such things; none
 * where that is `off` or where khung runs from its sources, which change from run to run. `main`: the address of the program.
 */
export function memoryFrom(environment: Environment, main: string): Memory | undefined {
  const { KHUNG_CACHE: asked, XDG_CACHE_HOME: caches } = environment;
  const program = fileURLToPath(main);
  if (asked === "off" || asked === "" || !program.endsWith(".js")) return undefined;
  try {
    const usual = caches && isAbsolute(caches) ? caches : join(homedir(), ".cache");
    return memoryIn(asked ?? join(usual, "khung"), programmeOf(program));
  } catch {
    // No home, or a program that cannot be looked at.
    return undefined;
  }
}

/** A memory in a folder of its own. The folder is made when something is first kept; one of another user is not used. */
export function memoryIn(folder: string, programme: string): Memory {
  const pathOf = (name: string): string => join(folder, `${name}.outcome`);
  return {
    programme,
    digest,
    recall: (name) => recall(folder, pathOf(name)).catch(() => undefined),
    keep: (name, text) => keep(folder, pathOf(name), text).catch(() => undefined),
  };
}

async function recall(folder: string, path: string): Promise<string | undefined> {
  if (!(await isOurs(folder)) || (await stat(path)).size > bounds.bytes) return undefined;
  return wholeIn(await readFile(path, "utf8"));
}

async function keep(folder: string, path: string, text: string): Promise<void> {
  if (text.length > bounds.bytes) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isOurs(folder))) return;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${digest(text)}\n${text}`, { mode: 0o600 });
  await rename(draft, path);
  await forgetOldest(folder);
}

/** SHA-256, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The text behind its own digest; nothing where a part of it is missing or changed. */
function wholeIn(kept: string): string | undefined {
  const end = kept.indexOf("\n");
  const text = kept.slice(end + 1);
  return end > 0 && kept.slice(0, end) === digest(text) ? text : undefined;
}

/** Whoever can write to the folder says what is remembered. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder);
  const user = process.getuid?.();
  return found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0));
}

async function forgetOldest(folder: string): Promise<void> {
  const kept = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const { mtimeMs, size } = await lstat(join(folder, name));
      return { name, mtimeMs, size };
    }),
  );
  kept.sort((a, b) => b.mtimeMs - a.mtimeMs || (a.name < b.name ? -1 : 1));
  let bytes = 0;
  for (const [index, { name, size }] of kept.entries()) {
    bytes += size;
    if (index >= bounds.outcomes || bytes > bounds.allBytes) await rm(join(folder, name), { force: true });
  }
}

/** A part of the program whose name holds a digest of what stands in it, and in all that it asks for. */
const namedByContent = /-[A-Z0-9]{8}\.js$/;

/** What tells one build from another: the names of its parts, the content of those whose names do not tell, and Node. */
function programmeOf(program: string): string {
  const folder = dirname(program);
  const names = readdirSync(folder).sort();
  const parts = names.map((name) =>
    name.endsWith(".js") && !namedByContent.test(name) ? `${name} ${digest(readFileSync(join(folder, name)))}` : name,
  );
  return digest([process.version, process.platform, ...parts].join("\n"));
}
