import { architectureDocument } from "../../documents/architecture.ts";
import { packageFacts, partsOf } from "../../documents/transfer-package/parts.ts";
import { transferPackage } from "../../documents/transfer-package.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { PackageParts } from "./package-parts.ts";
import type { ProvinceInputs, Publication } from "./publication.ts";

/** The transfer package: one document to read; as a zip also each of its parts, the architecture, and the manifest. */
export async function publishPackage({ results, effects }: ProvinceInputs): Promise<readonly Publication[]> {
  const told = await results();
  const { model, framework, date, origin } = told;
  const about: PackageParts["about"] = {
    province: model.province.name,
    date,
    framework: frameworkName(framework),
    khung: effects.version,
    model: origin,
    ...packageFacts(told),
  };
  return [
    {
      name: "transfer-package",
      document: "transfer-package",
      tell: (language, choices) => transferPackage(told, language, choices),
      parts: (choicesFor) => ({
        about,
        of: (language) => [
          { name: "architecture", content: architectureDocument(told, language, choicesFor("architecture", language)) },
          ...partsOf(transferPackage(told, language, choicesFor("transfer-package", language))).map(
            ({ id, content }) => ({ name: id, content }),
          ),
        ],
      }),
    },
  ];
}
