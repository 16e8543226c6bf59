import type { Language } from "../../domain/text.ts";
import type { BrowserPages, Effects, Lack, OutputFile } from "../effects.ts";
import { htmlAssets } from "../load/assets.ts";
import type { Outcome } from "../outcome.ts";
import { written } from "../report.ts";
import { counted, doing } from "../words.ts";
import { setters } from "./document-formats.ts";
import type { DocumentFormat, Setting } from "./document-setting.ts";
import { printDocuments } from "./print-documents.ts";
import type { DocumentTarget, ReadyDocument } from "./publication.ts";

interface Asked {
  readonly formats?: readonly DocumentFormat[];
  readonly language: Language;
  readonly json: boolean;
}

/** Documents as files, in every form asked for; `pages` where PDF is one of them. What this machine lacks for one form is said; the others are written. */
export async function setDocuments(
  publications: readonly ReadyDocument[],
  target: DocumentTarget,
  request: Asked,
  effects: Effects,
  pages?: BrowserPages | Lack,
): Promise<Outcome> {
  const asked = request.formats?.length ? [...new Set(request.formats)] : (["html"] as const);
  const others = asked.filter((format) => format !== "pdf");
  let read: ReturnType<typeof htmlAssets> | undefined;
  const assets = () => {
    read ??= htmlAssets(target.workspace.libraries, effects);
    return read;
  };
  const { files, lacks } = await setAll(publications, others, { ...target, assets }, effects);
  if (pages && "kind" in pages) return lacking(files, [pages, ...lacks], request);
  const printed = pages ? await printDocuments(publications, target, { assets: await assets(), pages, effects }) : [];
  return lacking([...files, ...printed], lacks, request);
}

/** What was written, and what this machine lacks for the rest. */
function lacking(files: readonly OutputFile[], lacks: readonly Lack[], request: Asked): Outcome {
  const outcome = written(files, request);
  if (!lacks.length) return outcome;
  const notes = [...new Set(lacks.map(({ words }) => words[request.language]))].join("\n");
  return { ...outcome, notes: `${notes}\n`, exitCode: 3 };
}

interface Made {
  readonly files: readonly OutputFile[];
  readonly lacks: readonly Lack[];
}

async function setAll(
  publications: readonly ReadyDocument[],
  formats: readonly DocumentFormat[],
  { folder, namesLanguage, spoken, assets }: DocumentTarget & Pick<Setting, "assets">,
  effects: Effects,
): Promise<Made> {
  const files: OutputFile[] = [];
  const lacks: Lack[] = [];
  let done = 0;
  for (const { name, tell, parts } of formats.length ? publications : []) {
    const contents = spoken.map((language) => tell(language));
    const setting: Setting = { name, contents, namesLanguage, folder, assets, effects, ...(parts && { parts }) };
    for (const format of formats) {
      await effects.progress.step(counted(doing.telling, ++done, publications.length * formats.length));
      const made = await setters[format]?.(setting);
      if (made && "kind" in made) lacks.push(made);
      else files.push(...(made ?? []));
    }
  }
  return { files, lacks };
}
