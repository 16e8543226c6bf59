import type { OutputFile } from "../effects.ts";
import { join } from "../paths.ts";
import type { DocumentFormat, Setter } from "./document-setting.ts";

/** The setters that there are. Their code is loaded when it is called for. */
export const setters: Readonly<Partial<Record<DocumentFormat, Setter>>> = {
  html: async ({ contents, name, namesLanguage, folder, assets }) => {
    const { toHtml } = await import("../../documents/html.ts");
    const language = namesLanguage ? `.${contents.map((content) => content.language).join(".")}` : "";
    return [{ path: join(folder, `${name}${language}.html`), contents: toHtml(contents, await assets()) }];
  },
  docx: async ({ contents, name, folder, effects }) => {
    const { wordDocument } = await import("./word-document.ts");
    const files: OutputFile[] = [];
    for (const content of contents) {
      const made = await wordDocument(content, effects);
      if (!(made instanceof Uint8Array)) return made;
      files.push({ path: join(folder, `${name}.${content.language}.docx`), contents: made });
    }
    return files;
  },
  xlsx: async ({ contents, name, folder }) => {
    const { annexWorkbook } = await import("./annex-workbook.ts");
    const files: OutputFile[] = [];
    for (const content of contents) {
      files.push({ path: join(folder, `${name}.${content.language}.xlsx`), contents: await annexWorkbook(content) });
    }
    return files;
  },
  md: async ({ contents, name, folder }) => {
    const { toMarkdown } = await import("../../documents/markdown/to-markdown.ts");
    return contents.flatMap((content) => {
      const { text, pictures } = toMarkdown(content, `pictures/${name}.${content.language}`);
      return [
        { path: join(folder, `${name}.${content.language}.md`), contents: text },
        ...pictures.map(({ path, svg }) => ({ path: join(folder, path), contents: svg })),
      ];
    });
  },
  zip: async (setting) => (await import("./zip-package.ts")).zipPackage(setting, setters),
};
