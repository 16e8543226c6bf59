import { provinceFileSchema } from "../exchange/json-schema.ts";

/** The files of the repository that are made from others, by path, each with what makes it. */
export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  "architecture/schema/province.schema.json": () => `${JSON.stringify(provinceFileSchema(), undefined, 2)}\n`,
};
