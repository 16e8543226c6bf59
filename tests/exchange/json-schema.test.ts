import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { catalogue } from "../../src/app/check/catalogue.ts";
import { check } from "../../src/app/check/check.ts";
import { categoryNames, categoryOf } from "../../src/domain/category.ts";
import { type FileKindName, fileKindNames, fileKinds, schemaFile } from "../../src/exchange/file-kinds.ts";
import { fileSchema, schemaFiles, wordlessFields } from "../../src/exchange/json-schema.ts";
import { toJson } from "../../src/reporters/json.ts";
import { effects, speech } from "../app/effects.ts";
import { finding, options } from "../reporters/sample.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map(fileKindNames.map((kind) => [kind, ajv.compile(fileSchema(kind))]));

function validatorOf(kind: FileKindName): ValidateFunction {
  return validators.get(kind) ?? ajv.compile(false);
}

function faultsIn(kind: FileKindName, value: unknown): readonly string[] {
  const validate = validatorOf(kind);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

const yamlFiles = ["models", "architecture", "assessments"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`.replaceAll("\\", "/")),
  )
  .filter((path) => path.endsWith(".yaml"));

/** The kind of a file, by the globs of the kinds: what an editor does. */
function kindOf(path: string): FileKindName | undefined {
  return fileKindNames.find((kind) => fileKinds[kind].files.some((glob) => isMatch(path, glob)));
}

function isMatch(path: string, glob: string): boolean {
  const pattern = glob
    .replaceAll(".", "\\.")
    .replace(/!\(([a-z]+)\)/g, "(?!$1/)[^/]+")
    .replaceAll("/**/", "/(?:[^/]+/)*")
    .replace(/(?<![)\]])\*/g, "[^/]*");
  return new RegExp(`^${pattern}$`).test(path);
}

describe("the JSON Schemas", () => {
  test.each(yamlFiles)("%s is a file of its kind", (path) => {
    const kind = kindOf(path);
    expect(kind).toBeDefined();
    const document: unknown = parse(readFileSync(path, "utf8"), { maxAliasCount: 0 });
    expect(kind && faultsIn(kind, document)).toEqual([]);
  });

  test.each(fileKindNames)("%s: every field and every value of a closed list has words in both languages", (kind) => {
    expect(wordlessFields(kind), "words go into src/domain/field-words and value-words.ts").toEqual([]);
  });

  test("a file for each kind, each a schema of draft 2020-12 that says what it is", () => {
    expect([...schemaFiles().keys()]).toEqual(fileKindNames.map(schemaFile));
    for (const kind of fileKindNames) {
      const { $schema, title } = fileSchema(kind);
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(title).toContain(" · ");
      expect(ajv.validateSchema(fileSchema(kind))).toBe(true);
    }
  });

  test("what khung check --json prints is what its schema says", () => {
    const related = [{ at: finding().at, label: { vi: "chủ quản", en: "owner" } }];
    const waiver = { file: "assessments/waivers/m.yaml", element: "x", until: "2016-12-31" };
    for (const found of [[], [finding({ related, waiver, suggestions: ["so-tttt"] }), finding({ rule: "no/such" })]])
      expect(faultsIn("findings", JSON.parse(toJson(found, options())))).toEqual([]);
    expect(faultsIn("findings", { version: 1, diagnostics: [] })).toEqual([" must have required property 'summary'"]);
  });
});

test.each(["models/vinh-phuc", "models/_example"])("the findings on %s are as their schema says", async (folder) => {
  const request = { ...speech, folders: [folder], format: "json", severity: "error", rules: [] } as const;
  const { output } = await check(request, effects);
  expect(faultsIn("findings", JSON.parse(output))).toEqual([]);
});

describe("planted mistakes are refused at their place", () => {
  const agency = { name: "Sở TT&TT", level: "province" };
  test.each([
    ["province", { agencies: { a: { ...agency, ownr: "b" } } }, "/agencies/a must NOT have additional properties"],
    ["province", { agencies: { a: { ...agency, level: "provinc" } } }, "/agencies/a/level must be equal to one of"],
    ["province", { agencies: { a: { ...agency, name: 4 } } }, "/agencies/a/name must be string"],
    ["province", { agencies: { a: { name: "A" } } }, "/agencies/a must have required property 'level'"],
    ["province", { agencies: { "Sở TT&TT": agency } }, "/agencies property name must be valid"],
    ["province", { agencees: {} }, " must NOT have additional properties"],
    ["province", { documents: { d: { name: "A", date: "24/7/2014" } } }, "/documents/d/date must match pattern"],
    ["province", { documents: { d: { name: "A", date: "2014-13" } } }, "/documents/d/date must match pattern"],
    [
      "province",
      { applications: { a: { name: "A", securityLevel: 6 } } },
      "/applications/a/securityLevel must be <= 5",
    ],
    ["province", { applications: { a: { name: "A", owner: "Sở A" } } }, "/applications/a/owner must match pattern"],
    ["province", { applications: { a: { name: "A", realizes: [] } } }, "/applications/a/realizes must NOT have fewer"],
    [
      "framework",
      { blocks: { b: { name: { vi: "A" }, layer: "l" } } },
      "/blocks/b/name must have required property 'en'",
    ],
    ["method", { id: "m", tree: {} }, " must have required property 'version'"],
    ["sources", { sources: { s: { title: "A", kind: "blog" } } }, "/sources/s/kind must be equal to one of"],
    [
      "waivers",
      [{ rule: "a/b", element: "x", reason: "r", until: "2027" }],
      "/0 must have required property 'decidedBy'",
    ],
    ["settings", { severity: { "a/b": "fatal" } }, "/severity/a~1b must be equal to one of"],
  ] as const)("%s: %j", (kind, value, fault) => {
    const faults = faultsIn(kind, value);
    expect(
      faults.some((found) => found.startsWith(fault)),
      faults.join("\n"),
    ).toBe(true);
  });
});

describe("what the schemas say to a reader", () => {
  const owner = JSON.stringify(fileSchema("province"));

  test("a reference says what it may name, to machines and to people", () => {
    expect(owner).toContain('"x-ref":["agency"]');
    expect(owner).toContain('"x-ref":["database","nationalSystem"]');
    expect(owner).toContain("`databases`, `nationalSystems`");
  });

  test("a closed list has the names of its values", () => {
    expect(owner).toContain('"x-enum-titles":[{"vi":"Trung ương","en":"Central"}');
    expect(owner).toContain('"enumDescriptions":["Trung ương · Central"');
  });
});

test("every folder of rules has a name in both languages", () => {
  const categories = new Set([...catalogue.keys()].map(categoryOf));
  expect([...categories].filter((category) => !Object.hasOwn(categoryNames, category))).toEqual([]);
});
