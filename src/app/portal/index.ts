import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { EditionHeader } from "../../domain/edition.ts";
import type { ProvinceRegistry, Source } from "../../domain/library.ts";
import type { Method } from "../../domain/method.ts";
import type { Graph } from "../../graph/graph.ts";
import type { JudgedProvince } from "../check/findings.ts";
import type { Effects, ReadFile } from "../effects.ts";
import type { LoadedFramework } from "../load/load-framework.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import type { Workspace } from "../load/workspace.ts";

/** The model of a province as the portal shows it. */
export interface PortalProvince {
  /** The name of its folder below `models`: its name in addresses. */
  readonly id: string;
  /** The folder as commands name it: `models/da-nang`. */
  readonly folder: string;
  /** The last state that could be read as a whole. */
  readonly loaded: LoadedProvince;
  readonly graph: Graph;
  /** The files that it was read from. */
  readonly files: readonly ReadFile[];
  /** The findings on that state, worked out when first asked for. */
  readonly judged: () => Promise<JudgedProvince>;
}

/** A province whose files cannot be read as they stand now. */
export interface BrokenProvince {
  readonly id: string;
  readonly folder: string;
  readonly loaded: LoadedProvince;
  readonly findings: readonly Diagnostic[];
}

/** An edition of a method: its head, and the folder that names it. */
export interface PortalEdition {
  readonly id: string;
  readonly header: EditionHeader;
}

/** All that the portal shows, as it stood at one moment; built anew, from what changed, whenever files change. */
export interface PortalIndex {
  /** Grows by one with every state. */
  readonly revision: number;
  readonly workspace: Workspace;
  /** By id, in the order of their names. A province that never could be read is only among `broken`. */
  readonly provinces: ReadonlyMap<string, PortalProvince>;
  /** By id: what is wrong with files as they stand now. The last good state, where there was one, stays in `provinces`. */
  readonly broken: ReadonlyMap<string, BrokenProvince>;
  readonly methods: ReadonlyMap<string, Method>;
  /** The latest first. */
  readonly editions: readonly PortalEdition[];
  /** By name, `da-nang@1.0`. */
  readonly frameworks: ReadonlyMap<string, LoadedFramework>;
  readonly registry: ProvinceRegistry;
  readonly sources: ReadonlyMap<string, Source>;
  /** The files of the workspace that have a say on every model. */
  readonly libraryFiles: readonly ReadFile[];
  /** The world for the verbs of the command line: reads this workspace, knows the provinces read already, writes nothing. */
  readonly effects: Effects;
}
