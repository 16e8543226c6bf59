import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PortalIndex } from "../app/portal/index.ts";
import type { BuiltFile, DocumentJob, DocumentJobs, DocumentOrder, JobState } from "../app/portal/jobs.ts";
import type { Words } from "../domain/text.ts";
import { type ChildEnd, runBounded } from "./bounded-child.ts";

/** What builds documents: khung itself, in a process of its own for each. */
export interface Workshop {
  readonly workspace: string;
  /** The program to run, with what goes before its arguments: `["/…/dist/cli.js"]`. */
  readonly program: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits?: Partial<WorkshopLimits>;
}

/** How much building may take. */
export interface WorkshopLimits {
  /** Orders that wait. */
  readonly waiting: number;
  /** Documents that are built at once. */
  readonly atOnce: number;
  /** Milliseconds of one document. */
  readonly time: number;
  /** Megabytes of the heap of one. */
  readonly heap: number;
  /** Jobs that are remembered, with their files. */
  readonly kept: number;
}

const usual: WorkshopLimits = { waiting: 20, atOnce: 1, time: 300_000, heap: 1024, kept: 60 };

interface Job {
  readonly id: string;
  readonly order: DocumentOrder;
  state: JobState;
  why?: Words;
  files: readonly BuiltFile[];
}

/** Jobs that can be ended: what runs is stopped, and all that was built is thrown away. */
export interface EndableJobs extends DocumentJobs {
  readonly end: () => Promise<void>;
}

/** Builds documents in child processes, bounded in number, time and memory; results lie in a folder of this process alone. */
export function documentJobs({ workspace, program, environment, limits = {} }: Workshop): EndableJobs {
  const bounds = { ...usual, ...limits };
  const jobs = new Map<string, Job>();
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  let folder: Promise<string> | undefined;
  const home = (): Promise<string> => {
    folder ??= mkdtemp(join(tmpdir(), "khung-documents-"));
    return folder;
  };
  const inState = (state: JobState): readonly Job[] => [...jobs.values()].filter((job) => job.state === state);

  const build = async (job: Job): Promise<void> => {
    const target = join(await home(), job.id);
    await mkdir(target, { recursive: true });
    const { province, document, format, language } = job.order;
    const args = [
      "publish",
      join("models", province),
      document,
      "--format",
      format,
      "--lang",
      language,
      "--output",
      target,
    ];
    const ended = await runBounded({
      args: [`--max-old-space-size=${bounds.heap}`, ...program, ...args],
      folder: workspace,
      environment: childEnvironment(environment),
      time: bounds.time,
      signal: ending.signal,
    });
    job.files = await filesIn(target);
    // A form that this machine lacks something for writes nothing, and says so.
    job.state = ended.kind === "done" && job.files.length > 0 ? "done" : "failed";
    if (job.state === "failed") job.why = whyOf(ended, bounds);
  };
  const startNext = (): void => {
    if (ending.signal.aborted || running.size >= bounds.atOnce) return;
    const [next] = inState("waiting");
    if (!next) return;
    next.state = "running";
    const work = build(next)
      .catch(() => {
        next.state = "failed";
        next.why = broken;
      })
      .finally(() => {
        running.delete(work);
        startNext();
      });
    running.add(work);
    startNext();
  };
  const forgetOldest = (): void => {
    for (const [id, { state }] of jobs) {
      if (jobs.size <= bounds.kept) return;
      if (state === "waiting" || state === "running") continue;
      jobs.delete(id);
      void home().then((path) => rm(join(path, id), { recursive: true, force: true }));
    }
  };
  const told = (job: Job): DocumentJob => {
    const { id, order, state, why, files } = job;
    return {
      id,
      order,
      state,
      before: state === "waiting" ? inState("waiting").indexOf(job) + running.size : 0,
      files,
      ...(why ? { why } : {}),
    };
  };

  return {
    order: (order, state) => {
      const id = idOf(order, state);
      const known = jobs.get(id);
      if (known && known.state !== "failed") return told(known);
      if (inState("waiting").length >= bounds.waiting || ending.signal.aborted) return undefined;
      const job: Job = { id, order, state: "waiting", files: [] };
      jobs.delete(id);
      jobs.set(id, job);
      forgetOldest();
      startNext();
      return told(job);
    },
    list: () => [...jobs.values()].reverse().map(told),
    find: (id) => {
      const job = jobs.get(id);
      return job && told(job);
    },
    contentOf: async (id, file) => {
      const job = jobs.get(id);
      if (!job?.files.some(({ name }) => name === file)) return undefined;
      return readFile(join(await home(), id, file)).catch(() => undefined);
    },
    end: async () => {
      ending.abort();
      await Promise.all(running);
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

/** One name for the same order of the same content: of the model, and of all that has a say on it. */
function idOf(order: DocumentOrder, { provinces, libraryFiles, effects }: PortalIndex): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([effects.version, order.province, order.document, order.format, order.language]));
  for (const { path, bytes } of [...(provinces.get(order.province)?.files ?? []), ...libraryFiles])
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  return hash.digest("hex").slice(0, 24);
}

async function filesIn(folder: string): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: BuiltFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.push({ name: path.slice(folder.length + 1), size: (await stat(path)).size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What khung and the browser that prints need; secrets of the server's own environment stay here. */
function childEnvironment(environment: Workshop["environment"]): Record<string, string> {
  const names = ["PATH", "HOME", "TMPDIR", "SystemRoot", "KHUNG_CHROME", "SOURCE_DATE_EPOCH", "XDG_CACHE_HOME"];
  const passed = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), KHUNG_CACHE: "off" };
}

const broken: Words = {
  vi: "không khởi động được tiến trình lập tài liệu",
  en: "the process that builds documents could not be started",
};

function whyOf(ended: ChildEnd, { time, heap }: WorkshopLimits): Words {
  if (ended.kind === "done" || ended.kind === "failed") {
    const said = ended.notes.trim().slice(0, mostSaid);
    return said === "" ? broken : { vi: said, en: said };
  }
  return {
    "too-slow": {
      vi: `lập tài liệu quá ${time / 1000} giây nên bị dừng`,
      en: `building took longer than ${time / 1000} s and was stopped`,
    },
    "too-large": {
      vi: `lập tài liệu cần hơn ${heap} MB bộ nhớ nên bị dừng`,
      en: `building took more than ${heap} MB of memory and was stopped`,
    },
    ended: { vi: "cổng thông tin dừng trước khi lập xong", en: "the portal was closed before it was built" },
  }[ended.kind];
}

/** Characters of what a process said before it failed. */
const mostSaid = 600;
