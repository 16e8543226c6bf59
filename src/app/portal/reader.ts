import type { Diagnostic } from "../../domain/diagnostic.ts";
import { atDate } from "../../graph/graph.ts";
import { lazily } from "../../graph/lazily.ts";
import { bounds } from "../../source/bounds.ts";
import { judgeProvince, judgeProvinceInTurns } from "../check/findings.ts";
import type { Recollection } from "../check/recollection.ts";
import { type SharedPast, sharedPast } from "../check/shared-past.ts";
import type { Effects, ReadFile } from "../effects.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import { join, tidy } from "../paths.ts";
import { sameFiles } from "./files.ts";
import type { BrokenProvince, PortalIndex, PortalProvince } from "./index.ts";
import { type PortalLibrary, readLibrary } from "./library.ts";

/** Reads the workspace whenever it is asked to, and again only what changed since. */
export interface PortalReader {
  /** The next state; nothing where all is as it was. */
  readonly read: () => Promise<PortalIndex | undefined>;
}

/** A province with the files that it was read from. */
interface Known {
  readonly files: readonly ReadFile[];
  readonly good?: PortalProvince;
  readonly broken?: BrokenProvince;
}

/** Reads the workspace of the current folder for the portal. What is given out keeps the last good state of every model. */
export function portalReader(effects: Effects): PortalReader {
  const shared = sharedPast((path) => !path.startsWith("models/"));
  let known: ReadonlyMap<string, Known> = new Map();
  let library: PortalLibrary | undefined;
  let revision = 0;
  return {
    read: async () => {
      const renewed = await readLibrary(library, effects);
      const isSame = renewed === library;
      const next = await readProvinces(isSame ? known : withoutFiles(known), effects, shared);
      const isStill = isSame && next.size === known.size && [...next].every(([id, one]) => one === known.get(id));
      library = renewed;
      known = next;
      if (isStill) return undefined;
      revision += 1;
      return indexOf(revision, renewed, next, effects);
    },
  };
}

/** What is known, read anew: a framework may say otherwise of the same files. */
function withoutFiles(known: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  return new Map([...known].map(([id, one]) => [id, { ...one, files: [] }]));
}

async function readProvinces(
  known: ReadonlyMap<string, Known>,
  effects: Effects,
  past: SharedPast,
): Promise<ReadonlyMap<string, Known>> {
  const next = new Map<string, Known>();
  for (const id of await effects.files.foldersIn("models")) {
    // Folders that begin so are examples.
    if (id.startsWith("_") || id.startsWith(".")) continue;
    const folder = join("models", id);
    const before = known.get(id);
    const { files } = await effects.files.readFolder(folder, bounds);
    next.set(
      id,
      before && sameFiles(before.files, files) ? before : await readProvince(id, folder, files, before, effects, past),
    );
  }
  return next;
}

async function readProvince(
  id: string,
  folder: string,
  files: readonly ReadFile[],
  before: Known | undefined,
  effects: Effects,
  past: Recollection,
): Promise<Known> {
  const loaded = await loadProvince(folder, effects, undefined, past);
  const { graph } = loaded;
  const good = before?.good;
  const isWorse = good !== undefined && unusable(loaded).length > unusable(good.loaded).length;
  if (graph && !loaded.failed && !isWorse)
    return {
      files,
      good: { id, folder, loaded, graph, files, judged: lazily(() => judgeProvinceInTurns(loaded, effects.pause)) },
    };
  const broken = { id, folder, loaded, findings: judgeProvince(loaded).findings };
  return { files, broken, ...(good ? { good } : {}) };
}

/** Families of findings on what could not be used of the files: what stood there is missing from the model. */
const losing: ReadonlySet<string> = new Set(["bounds", "encoding", "file", "model", "schema", "yaml"]);

function unusable({ diagnostics }: LoadedProvince): readonly Diagnostic[] {
  return diagnostics.filter(({ rule, severity }) => severity === "error" && losing.has(rule.split("/")[0] ?? ""));
}

function indexOf(
  revision: number,
  { files: libraryFiles, ...library }: PortalLibrary,
  known: ReadonlyMap<string, Known>,
  effects: Effects,
): PortalIndex {
  const provinces = new Map<string, PortalProvince>();
  const broken = new Map<string, BrokenProvince>();
  const { compare } = new Intl.Collator("vi");
  const nameOf = ([id, { good }]: readonly [string, Known]): string => good?.graph.model.province.name.vi ?? id;
  for (const [id, one] of [...known].sort((a, b) => compare(nameOf(a), nameOf(b)))) {
    if (one.good) provinces.set(id, one.good);
    if (one.broken) broken.set(id, one.broken);
  }
  return { revision, ...library, libraryFiles, provinces, broken, effects: knowing(provinces, effects) };
}

/** The world for verbs: provinces that are read already are not read again, and nobody is told how far it is. */
function knowing(provinces: ReadonlyMap<string, PortalProvince>, effects: Effects): Effects {
  const byFolder = new Map([...provinces.values()].map((one) => [one.folder, one]));
  return {
    ...effects,
    progress: { step: async () => undefined },
    kept: (folder, at) => {
      const found = byFolder.get(tidy(folder));
      if (!found || at === undefined || at === found.graph.at) return found?.loaded;
      return { ...found.loaded, graph: atDate(found.graph, at), isWhole: false };
    },
  };
}
