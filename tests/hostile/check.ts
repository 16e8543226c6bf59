import { findingsOf } from "../../src/app/check/findings.ts";
import type { Effects, FolderContent } from "../../src/app/effects.ts";
import { type LoadedProvince, loadProvince } from "../../src/app/load/load-province.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { View } from "../../src/domain/view.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { effects } from "../app/effects.ts";
import type { Content } from "./case.ts";

/** A header in order, read against the small framework below. */
export const header = 'province:\n  code: "48"\n  name: Tỉnh thử\n  framework: thu@1.0\n  asOf: 2014\n';

/** A framework small enough to be read with every case. */
const framework = `framework:
  id: thu
  version: "1.0"
  name: { vi: Khung thử, en: Framework for tests }
layers:
  data: { name: { vi: Dữ liệu, en: Data }, order: 1, place: band }
blocks:
  lgsp: { name: { vi: Trục tích hợp, en: Integration axis }, layer: data, necessity: optional }
  one-stop: { name: { vi: Một cửa, en: One-stop }, layer: data, necessity: optional }
roles:
  dic: { name: { vi: Sở TT&TT, en: DIC } }
sectors:
  health: { name: { vi: Y tế, en: Health } }
userGroups:
  citizens: { name: { vi: Người dân, en: Citizens }, side: public }
`;

const folder = "models/thu";

/** Everything that `khung check` says of a folder, and the views that `khung draw` would draw. */
export interface Checked {
  readonly province: LoadedProvince;
  readonly found: readonly Diagnostic[];
  readonly views: readonly View[];
}

/** Reads, judges and views the files of a folder, on the path of the commands; only the disk is made up. */
export async function checkFiles(files: Readonly<Record<string, Content>>): Promise<Checked> {
  const content = contentOf(folder, files);
  const province = await loadProvince(folder, worldOf(content));
  const found = findingsOf(province);
  const { graph } = province;
  const views = graph ? Array.from(viewsOf(graph).values(), ({ build }) => build(graph)) : [];
  return { province, found, views };
}

/** A finding as `rule file:line:column`. */
export function brief({ rule, at: { file, line, column } }: Diagnostic): string {
  return `${rule} ${file.replace(`${folder}/`, "")}:${line}:${column}`;
}

/** The bytes of a content. */
function bytesOf(content: Content): Uint8Array {
  const made = typeof content === "function" ? content() : content;
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}

function contentOf(path: string, files: Readonly<Record<string, Content>>): FolderContent {
  const read = Object.entries(files).map(([name, content]) => ({ path: `${path}/${name}`, bytes: bytesOf(content) }));
  return { files: read, refused: [] };
}

/** A disk that holds the folder and the small framework; all else is what khung carries. */
function worldOf(content: FolderContent): Effects {
  const reference = "architecture/reference/thu/1.0";
  const own = new Map([
    [folder, content],
    [reference, contentOf(reference, { "framework.yaml": framework })],
  ]);
  const { files } = effects;
  return {
    ...effects,
    files: {
      ...files,
      readFolder: async (path, limits) => own.get(path) ?? files.readFolder(path, limits),
      readFile: async () => undefined,
      realPath: async (path) => (own.has(path) ? `/workspace/${path}` : path === "." ? "/workspace" : path),
      exists: async (path) => own.has(path),
      foldersIn: async (path) => (path === "architecture/reference" ? ["thu"] : path.endsWith("/thu") ? ["1.0"] : []),
    },
  };
}
