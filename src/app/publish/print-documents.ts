import type { HtmlAssets } from "../../documents/html.ts";
import type { BrowserPages, Effects, OutputFile } from "../effects.ts";
import { inParallel } from "../in-parallel.ts";
import { join } from "../paths.ts";
import { counted, doing } from "../words.ts";
import type { DocumentTarget, ReadyDocument } from "./publication.ts";

/** Pages that are printed at once: each is a process of the browser, and more of them than cores only take memory. */
const atOnce = 2;

/** Documents as PDF, a file for each language, in their order. Each is told and set as a page when its turn comes. */
export async function printDocuments(
  publications: readonly ReadyDocument[],
  { spoken, folder }: DocumentTarget,
  { assets, pages, effects }: { readonly assets: HtmlAssets; readonly pages: BrowserPages; readonly effects: Effects },
): Promise<readonly OutputFile[]> {
  const jobs = publications.flatMap(({ name, tell }) => spoken.map((language) => ({ name, tell, language })));
  const { printedHtml } = await import("../../documents/html/printed.ts");
  let begun = 0;
  const files = await inParallel(jobs, atOnce, async ({ name, tell, language }) => {
    await effects.progress.step(counted(doing.publishing, ++begun, jobs.length));
    const contents = await pages.pdf(printedHtml(tell(language), assets));
    return { path: join(folder, `${name}.${language}.pdf`), contents };
  });
  refuseRequests(pages);
  return files;
}

/** A document carries all that it needs: one that asks for more has been tampered with, or is a fault of ours. */
function refuseRequests({ refused }: BrowserPages): void {
  if (refused.length > 0) throw new Error(`a document asked for what it does not carry: ${refused.join(", ")}`);
}
