import { documentFormats } from "../app/publish/document-setting.ts";
import type { PublishRequest } from "../app/publish/publication.ts";
import type { Speech } from "../app/report.ts";
import { languages } from "../domain/text.ts";
import type { Invocation } from "./command.ts";
import { common, many, oneOf } from "./option-values.ts";

/** What the arguments of `khung publish` ask for. */
export function publishRequest(
  [folder = "", ...documents]: readonly string[],
  options: Invocation["options"],
): Omit<PublishRequest, keyof Speech> {
  const formats = many(options["format"]).flatMap((format) => oneOf(documentFormats, format) ?? []);
  const units = many(options["unit"]);
  return {
    ...common(options),
    ...(options["lang"] === "both" && { languages }),
    folder,
    ...(documents.length && { documents }),
    ...(formats.length && { formats }),
    ...(units.length && { units }),
  };
}
