import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { type Method, methodSchema } from "../../src/domain/method.ts";

/** A method of the package, read from its file. */
export function methodFile(id: string): Method {
  return methodSchema.parse(load(readFileSync(`assessments/methods/${id}.yaml`, "utf8")));
}

/** A method with a tree, as an author writes it. */
export function methodOf(tree: object): Method {
  return methodSchema.parse({
    id: "test",
    version: "1",
    name: { vi: "Thử", en: "Test" },
    status: "illustrative",
    tree,
  });
}
