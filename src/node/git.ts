import { execFile } from "node:child_process";
import type { Git, GitFailure, ReadFile } from "../app/effects.ts";

/** A repository's own settings must not start programs: hooks, monitors, converters and external diffs are off. */
const harmless = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
const diff = [
  "diff",
  "--unified=0",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--submodule=short",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--relative",
];
const outputLimit = 256 * 1024 * 1024;

/** Git, as a child process without a shell. Texts of the user never stand where git takes an option. */
export const git: Git = {
  commitOf: async (folder, revision) => {
    const inside = await run(folder, ["rev-parse", "--is-inside-work-tree"]);
    if (typeof inside === "string") return { failure: inside };
    if (inside.code !== 0) return { failure: "no-repository" };
    const found = await run(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    if (typeof found === "string") return { failure: found };
    const commit = found.text.trim();
    return found.code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? { commit } : { failure: "unknown-revision" };
  },
  filesAt: async (folder, commit) => {
    const listed = await run(folder, ["ls-tree", "-r", "-z", commit, "--", "."]);
    if (typeof listed === "string") return { failure: listed };
    if (listed.code !== 0) return { failure: "unknown-revision" };
    const entries = listed.text.split("\0").flatMap(blobIn);
    const blobs = await blobsOf(
      folder,
      entries.map(({ blob }) => blob),
    );
    if (typeof blobs === "string") return { failure: blobs };
    return {
      files: entries.flatMap(({ blob, name }): readonly ReadFile[] => {
        const bytes = blobs.get(blob);
        return bytes ? [{ path: `${folder}/${name}`, bytes }] : [];
      }),
    };
  },
  diff: async (folder, commit, paths) => {
    const changed = await run(folder, [...diff, commit, "--", ...paths]);
    const added = await run(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", ...paths]);
    if (typeof changed === "string") return { failure: changed };
    if (typeof added === "string") return { failure: added };
    if (changed.code !== 0 || added.code !== 0) return { failure: "no-repository" };
    return { patch: changed.text, untracked: added.text.split("\0").filter((path) => path !== "") };
  },
};

/** A YAML file of a tree as `ls-tree` lists it: `<mode> blob <id>\t<path>`. Links are no files. */
function blobIn(line: string): readonly { readonly blob: string; readonly name: string }[] {
  const [, blob, name] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  return blob && name && /\.ya?ml$/.test(name) ? [{ blob, name }] : [];
}

/** The contents of blobs by their ids, from one process for all of them. */
async function blobsOf(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | Extract<GitFailure, "no-git">> {
  if (ids.length === 0) return new Map();
  const answer = await runRaw(folder, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  return typeof answer === "string" ? answer : blobsIn(answer.bytes);
}

/** What `cat-file --batch` prints: `<id> blob <size>`, the bytes, a line end; and again. */
function blobsIn(bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    if (end < 0) break;
    const [id = "", type, size] = bytes.toString("latin1", at, end).split(" ");
    const length = type === "blob" ? Number(size) : 0;
    if (type === "blob") blobs.set(id, new Uint8Array(bytes.subarray(end + 1, end + 1 + length)));
    at = type === "blob" ? end + 2 + length : end + 1;
  }
  return blobs;
}

interface Answer {
  readonly code: number;
  readonly text: string;
}

interface RawAnswer {
  readonly code: number;
  readonly bytes: Buffer;
}

/** What git answers in a folder; `no-git` where there is none. */
async function run(folder: string, args: readonly string[]): Promise<Answer | Extract<GitFailure, "no-git">> {
  const answer = await runRaw(folder, args);
  return typeof answer === "string" ? answer : { code: answer.code, text: answer.bytes.toString("utf8") };
}

function runRaw(
  folder: string,
  args: readonly string[],
  input = "",
): Promise<RawAnswer | Extract<GitFailure, "no-git">> {
  const environment = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  const options = { cwd: folder, env: environment, encoding: "buffer", maxBuffer: outputLimit } as const;
  return new Promise((resolve) => {
    const child = execFile("git", [...harmless, ...args], options, (error, bytes) => {
      if (error === null) resolve({ code: 0, bytes });
      else if (error.code === "ENOENT") resolve("no-git");
      else resolve({ code: typeof error.code === "number" ? error.code : 1, bytes });
    });
    // Where git is not there, or ends early, nobody reads: the answer says so.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
