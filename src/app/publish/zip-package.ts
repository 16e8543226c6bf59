import { type PackageManifest, packageManifestVersion } from "../../domain/package-manifest.ts";
import { bytesOf, zipped } from "../../exchange/zip.ts";
import { jsonText } from "../../reporters/json.ts";
import type { Lack, OutputFile } from "../effects.ts";
import { join } from "../paths.ts";
import type { DocumentFormat, Setter, Setting } from "./document-setting.ts";
import type { PackageParts } from "./package-parts.ts";

/** The forms in which a document lies in a package: to read, to go on writing, to keep in git. */
const formsOfWhole = ["html", "docx", "md"] as const satisfies readonly DocumentFormat[];
/** Parts are there to be gone on with; the whole is there to be read. */
const formsOfPart = ["docx"] as const satisfies readonly DocumentFormat[];

/** What sets a document in each form. */
type Setters = Readonly<Partial<Record<DocumentFormat, Setter>>>;

/** A document as one zip: in every form that needs no browser, its parts as documents of their own, and the manifest. */
export async function zipPackage(setting: Setting, setters: Setters): Promise<readonly OutputFile[] | Lack> {
  const { name, contents, namesLanguage, folder, parts } = setting;
  const whole = await inForms({ ...setting, folder: name }, formsOfWhole, setters);
  if ("kind" in whole) return whole;
  const files = [...whole];
  for (const content of contents)
    for (const [index, part] of (parts?.of(content.language) ?? []).entries()) {
      const within = join(name, "parts");
      const made = await inForms(
        { ...setting, name: `${index + 1}-${part.name}`, contents: [part.content], folder: within },
        formsOfPart,
        setters,
      );
      if ("kind" in made) return made;
      files.push(...made);
    }
  const listed = listedFiles(setting, files);
  const manifest = [
    ...(parts ? [{ path: join(name, "manifest.json"), contents: manifestOf(name, parts, listed) }] : []),
    // The form that `sha256sum --check` reads.
    { path: join(name, "SHA256SUMS"), contents: listed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("") },
  ];
  const language = namesLanguage ? `.${contents.map((content) => content.language).join(".")}` : "";
  return [{ path: join(folder, `${name}${language}.zip`), contents: zipped([...files, ...manifest]) }];
}

async function inForms(
  setting: Setting,
  forms: readonly DocumentFormat[],
  setters: Setters,
): Promise<readonly OutputFile[] | Lack> {
  const files: OutputFile[] = [];
  for (const form of forms) {
    const made = (await setters[form]?.(setting)) ?? [];
    if ("kind" in made) return made;
    files.push(...made);
  }
  return files;
}

type ListedFile = PackageManifest["files"][number];

function listedFiles({ name, effects }: Setting, files: readonly OutputFile[]): readonly ListedFile[] {
  return files
    .map(({ path, contents }) => {
      const bytes = bytesOf(contents);
      return { path: path.slice(name.length + 1), bytes: bytes.length, sha256: effects.digest(bytes) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function manifestOf(name: string, { about }: PackageParts, files: readonly ListedFile[]): string {
  const manifest: PackageManifest = { version: packageManifestVersion, package: name, ...about, files: [...files] };
  return jsonText(manifest);
}
