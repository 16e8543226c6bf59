import type { PartialDate } from "../domain/date.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Remember } from "../source/read-sections.ts";
import { provinceAgainst } from "./against.ts";
import type { Effects } from "./effects.ts";
import { judgeProvince } from "./findings.ts";
import { type LoadedProvince, loadProvince } from "./load-province.ts";
import { doing } from "./words.ts";

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

/** Reads and judges the folders of provinces, one after the other. With `remember`, only what changed is read again. */
export async function judgeFolders(
  { folders, rules, at, framework }: Judged,
  effects: Effects,
  remember?: Remember,
): Promise<readonly JudgedFolder[]> {
  const provinces: LoadedProvince[] = [];
  for (const folder of folders) {
    const province = await loadProvince(folder, effects, at, remember);
    provinces.push(framework === undefined ? province : (await provinceAgainst(province, framework, effects)).province);
  }
  await effects.progress.step(doing.judging);
  return provinces.map((province) => {
    const { findings, waived } = judgeProvince(province);
    const asked = rules.length ? findings.filter(({ rule }) => rules.includes(rule)) : findings;
    return { province, findings: asked, waived };
  });
}
