/** Where the handbook lies in a workspace, and in khung's own folder. */
export const handbookFolder = "architecture/handbook";

/** The page of a rule, from the root of the handbook. */
export function rulePage(rule: string): string {
  return `rules/${rule}.md`;
}

/** The page of a framework: `da-nang@1.0` has `frameworks/da-nang-1.0.md`. */
export function frameworkPage(name: string): string {
  return `frameworks/${name.replace("@", "-")}.md`;
}

/** The place of a building block. */
export function blockPlace(framework: string, block: string): string {
  return `${frameworkPage(framework)}#block-${block}`;
}

/** The place of a requirement. */
export function requirementPlace(framework: string, requirement: string): string {
  return `${frameworkPage(framework)}#requirement-${requirement.replaceAll("/", "-")}`;
}

/** The page of a method. */
export function methodPage(method: string): string {
  return `methods/${method}.md`;
}

/** The page on writing a method. */
export const optionsPage = "methods/README.md";

/** The place of an indicator, by the ids on the way to it. */
export function indicatorPlace(method: string, way: readonly string[]): string {
  return `${methodPage(method)}#indicator-${way.join("-")}`;
}

/** The page of a view. */
export function viewPage(view: string): string {
  return `views/${view}.md`;
}

/** The page of a document. */
export function documentPage(document: string): string {
  return `documents/${document}.md`;
}

/** The place on the first page where the documents are listed. */
export const documentsPlace = "documents";

/** The place on the first page where the views are listed. */
export const viewsPlace = "views";

export const sourcesPage = "sources.md";

/** The place of a source. */
export function sourcePlace(source: string): string {
  return `${sourcesPage}#${source}`;
}

/** The page that lists all others. */
export const indexPage = "README.md";

/** The way from one page to a place on another. Both are given from the root of the handbook. */
export function way(from: string, to: string): string {
  const [page = "", anchor] = to.split("#");
  const up = "../".repeat(from.split("/").length - 1);
  const path = page === from ? "" : up + page;
  return anchor === undefined ? path : `${path}#${anchor}`;
}
