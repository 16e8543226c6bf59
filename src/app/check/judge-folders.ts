import type { PartialDate } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Effects } from "../effects.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import { doing } from "../words.ts";
import { provinceAgainst } from "./against.ts";
import { judgeProvince } from "./findings.ts";
import type { Recollection } from "./recollection.ts";

/** What of folders is judged: at a date, and by which rules; no rules means all. */
export interface Judged {
  readonly folders: readonly string[];
  readonly rules: readonly string[];
  readonly at?: PartialDate;
  /** Read against this framework instead of the one that the header names. */
  readonly framework?: string;
}

/** A province with the findings that were asked for, and how many its waivers cover. */
export interface JudgedFolder {
  readonly province: LoadedProvince;
  readonly findings: readonly Diagnostic[];
  readonly waived: number;
}

/** Reads and judges the folders of provinces, one after the other. With the past of each, only what changed is done again. */
export async function judgeFolders(
  { folders, rules, at, framework }: Judged,
  effects: Effects,
  pastOf: (folder: string) => Recollection | undefined = () => undefined,
): Promise<readonly JudgedFolder[]> {
  const provinces: (readonly [LoadedProvince, Recollection | undefined])[] = [];
  for (const folder of folders) {
    const past = framework === undefined ? pastOf(folder) : undefined;
    const province = await loadProvince(folder, effects, at, past);
    const read = framework === undefined ? province : (await provinceAgainst(province, framework, effects)).province;
    provinces.push([read, past]);
  }
  await effects.progress.step(doing.judging);
  return provinces.map(([province, past]) => {
    const { findings, waived } = judgeProvince(province, past);
    const asked = rules.length ? findings.filter(({ rule }) => rules.includes(rule)) : findings;
    return { province, findings: asked, waived };
  });
}
