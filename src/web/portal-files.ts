import type { Effects, ReadFile } from "../app/effects.ts";
import { pictureStyle } from "../app/portal/picture.ts";
import { type Asset, type Assets, assetsOf } from "./assets.ts";
import type { Templates } from "./render.ts";

/** Khung's own files are few and small. */
const bounds = { fileSize: 8_000_000, files: 400 };

/** The templates of the portal, from khung's own folder. */
export async function loadTemplates(effects: Effects): Promise<Templates> {
  const folder = "reports/templates/portal";
  const files = await own(folder, /\.hbs$/, effects);
  return new Map(files.map(({ name, bytes }) => [name.replace(/\.hbs$/, ""), new TextDecoder().decode(bytes)]));
}

/** Styles, fonts and modules of the browser, from khung's own folder. */
export async function loadAssets(effects: Effects, digest: (content: string) => string): Promise<Assets> {
  const found = await Promise.all([
    own("reports/style", /(?:^|\/)(?:portal\.css|diagram\.css|fonts\.css|icon\.svg|[^/]+\.woff2)$/, effects),
    own("dist/portal", /\.js$/, effects).then((files) => below("modules", files)),
    own("dist", /(?:^|\/)diagram-page\.js$/, effects).then((files) => below("modules", files)),
  ]);
  const style = { name: "pictures.css", bytes: new TextEncoder().encode(pictureStyle()) };
  const files = [...found.flat(), style];
  const decoder = new TextDecoder("latin1");
  const contents = files.map(({ name, bytes }) => `${name} ${digest(decoder.decode(bytes))}`);
  return assetsOf(files, digest(contents.join("\n")).slice(0, 16));
}

/** Files of a folder of khung, by their path below it. */
async function own(folder: string, names: RegExp, { files, packageFolder }: Effects): Promise<readonly Asset[]> {
  const path = `${packageFolder}/${folder}`;
  const content = await files.readFolder(path, { ...bounds, names });
  return content.files.map((file: ReadFile) => ({
    name: file.path.slice(file.path.indexOf(`${folder}/`) + folder.length + 1),
    bytes: file.bytes,
  }));
}

function below(folder: string, files: readonly Asset[]): readonly Asset[] {
  return files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));
}
