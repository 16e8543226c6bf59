import { execFile } from "node:child_process";
import type { Git, GitFailure } from "../app/effects.ts";

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
  diff: async (folder, commit, paths) => {
    const changed = await run(folder, [...diff, commit, "--", ...paths]);
    const added = await run(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", ...paths]);
    if (typeof changed === "string") return { failure: changed };
    if (typeof added === "string") return { failure: added };
    if (changed.code !== 0 || added.code !== 0) return { failure: "no-repository" };
    return { patch: changed.text, untracked: added.text.split("\0").filter((path) => path !== "") };
  },
};

interface Answer {
  readonly code: number;
  readonly text: string;
}

/** What git answers in a folder; `no-git` where there is none. */
function run(folder: string, args: readonly string[]): Promise<Answer | Extract<GitFailure, "no-git">> {
  const environment = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  const options = { cwd: folder, env: environment, encoding: "utf8", maxBuffer: outputLimit } as const;
  return new Promise((resolve) => {
    execFile("git", [...harmless, ...args], options, (error, text) => {
      if (error === null) resolve({ code: 0, text });
      else if (error.code === "ENOENT") resolve("no-git");
      else resolve({ code: typeof error.code === "number" ? error.code : 1, text });
    });
  });
}
