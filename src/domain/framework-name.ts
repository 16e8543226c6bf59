import * as z from "zod";

/** The name of a framework, id and version: `da-nang@1.0`. It names folders, so that no step of it may be `..`. */
export const frameworkNamePattern = /^[a-z0-9-]+@[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
export const frameworkNameSchema = z.string().regex(frameworkNamePattern);

/** The name by which a model chooses a framework. */
export function frameworkName({
  header,
}: {
  readonly header: { readonly id: string; readonly version: string };
}): string {
  return `${header.id}@${header.version}`;
}
