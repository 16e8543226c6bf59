import { fold } from "../domain/folding.ts";
import type { Language } from "../domain/text.ts";
import { bounds } from "../source/bounds.ts";
import type { Effects, OutputFile } from "./effects.ts";
import { workspaceFiles } from "./load/workspace-files.ts";
import type { Outcome } from "./outcome.ts";
import { join, nameOf } from "./paths.ts";

/** What `khung init` is asked. `province` names the folder of the model. */
export interface InitRequest {
  readonly folder: string;
  readonly province?: string;
  readonly language: Language;
}

/** A workspace for one province, with the annotated example as its first model. Nothing that exists is overwritten. */
export async function init({ folder, province, language }: InitRequest, effects: Effects): Promise<Outcome> {
  const name = fold(province ?? nameOf((await effects.files.realPath(folder)) ?? folder)) || "tinh";
  const example = await exampleFiles(effects, name);
  const planned = [...Object.entries(workspaceFiles(name)), ...example].map(
    ([path, contents]): OutputFile => ({ path: join(folder, path), contents }),
  );
  const present = await existing(planned, effects);
  if (present.length) return refused(present, language);
  return { output: welcome(folder, name, planned.length)[language], files: planned, exitCode: 0 };
}

async function exampleFiles(
  { files, packageFolder }: Effects,
  name: string,
): Promise<readonly (readonly [string, string])[]> {
  const source = join(packageFolder, "models/_example");
  const found = await files.readFolder(source, bounds);
  const decoder = new TextDecoder();
  return found.files.map(({ path, bytes }) => [
    join("models", name, path.slice(source.length + 1)),
    decoder.decode(bytes),
  ]);
}

async function existing(planned: readonly OutputFile[], { files }: Effects): Promise<readonly string[]> {
  const present = await Promise.all(planned.map(async ({ path }) => ((await files.exists(path)) ? [path] : [])));
  return present.flat();
}

function refused(paths: readonly string[], language: Language): Outcome {
  const list = paths.map((path) => `  ${path}\n`).join("");
  const said = {
    vi: `Không tạo gì cả: các tệp sau đã có và khung không ghi đè.\n${list}Hãy chọn một thư mục khác.\n`,
    en: `Nothing was created: these files exist, and khung does not overwrite.\n${list}Choose another folder.\n`,
  };
  return { output: "", notes: said[language], exitCode: 3 };
}

function welcome(folder: string, name: string, count: number) {
  const enter = folder === "." ? "" : `  cd ${folder}\n`;
  const next = `${enter}  khung check models/${name}\n`;
  return {
    vi: `Đã tạo ${count} tệp trong “${folder}”. Tiếp theo:\n\n${next}\nSau đó mở models/${name}, đọc lời chú trong từng tệp và thay bằng số liệu của tỉnh.\n`,
    en: `Created ${count} files in “${folder}”. Next:\n\n${next}\nThen open models/${name}, read the comments in each file, and put in the facts of the province.\n`,
  };
}
