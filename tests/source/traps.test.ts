import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SourceFile } from "../../src/source/source-file.ts";
import { brief, check } from "./reading.ts";

const folder = new URL("../traps/", import.meta.url);

function trapFiles(): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }));
}

/** Each file of the folder holds one trap, and is explained once, at its place. */
const expected: readonly (readonly [file: string, finding: string])[] = [
  ["bounds-depth.yaml", "bounds/depth 5:73"],
  ["encoding-bidirectional-character.yaml", "encoding/bidirectional-character 3:14"],
  ["encoding-byte-order-mark.yaml", "encoding/byte-order-mark 1:1"],
  ["encoding-carriage-return.yaml", "encoding/carriage-return 1:10"],
  ["encoding-control-character.yaml", "encoding/control-character 3:15"],
  ["encoding-decomposed-text.yaml", "encoding/decomposed-text 3:12"],
  ["encoding-invalid-utf8.yaml", "encoding/invalid-utf8 3:12"],
  ["encoding-invisible-character-2.yaml", "encoding/invisible-character 3:13"],
  ["encoding-invisible-character.yaml", "encoding/invisible-character 3:13"],
  ["encoding-utf16.yaml", "encoding/utf16 1:1"],
  ["file-empty-2.yaml", "file/empty 1:1"],
  ["file-empty.yaml", "file/empty 1:1"],
  ["model-duplicate-id.yaml", "model/duplicate-id 6:3"],
  ["model-not-a-map.yaml", "model/not-a-map 1:1"],
  ["model-reserved-id.yaml", "model/reserved-id 2:3"],
  ["model-two-headers.yaml", "model/two-headers 1:1"],
  ["model-unknown-section.yaml", "model/unknown-section 1:1"],
  ["reference-unknown-2.yaml", "reference/unknown 9:12"],
  ["reference-unknown.yaml", "reference/unknown 9:12"],
  ["reference-wrong-kind.yaml", "reference/wrong-kind 9:12"],
  ["schema-boolean-format-2.yaml", "schema/boolean-format 5:13"],
  ["schema-boolean-format.yaml", "schema/boolean-format 5:13"],
  ["schema-empty-value-2.yaml", "schema/empty-value 5:5"],
  ["schema-empty-value-3.yaml", "schema/empty-value 5:12"],
  ["schema-empty-value-4.yaml", "schema/empty-value 1:1"],
  ["schema-empty-value.yaml", "schema/empty-value 3:11"],
  ["schema-invalid-date-2.yaml", "schema/invalid-date 5:24"],
  ["schema-invalid-date-3.yaml", "schema/invalid-date 5:24"],
  ["schema-invalid-date.yaml", "schema/invalid-date 5:24"],
  ["schema-invalid-format.yaml", "schema/invalid-format 4:10"],
  ["schema-invalid-id.yaml", "schema/invalid-id 2:3"],
  ["schema-missing-key.yaml", "schema/missing-key 2:3"],
  ["schema-number-format-2.yaml", "schema/number-format 5:12"],
  ["schema-number-format-3.yaml", "schema/number-format 5:12"],
  ["schema-number-format.yaml", "schema/number-format 5:12"],
  ["schema-out-of-range.yaml", "schema/out-of-range 5:12"],
  ["schema-quotes-needed-2.yaml", "schema/quotes-needed 4:11"],
  ["schema-quotes-needed-3.yaml", "schema/quotes-needed 5:19"],
  ["schema-quotes-needed.yaml", "schema/quotes-needed 4:14"],
  ["schema-unknown-key-2.yaml", "schema/unknown-key 3:5"],
  ["schema-unknown-key.yaml", "schema/unknown-key 5:5"],
  ["schema-unknown-value.yaml", "schema/unknown-value 4:12"],
  ["schema-wrong-type-2.yaml", "schema/wrong-type 5:12"],
  ["schema-wrong-type.yaml", "schema/wrong-type 3:11"],
  ["yaml-alias.yaml", "yaml/alias 3:11"],
  ["yaml-ambiguous-number.yaml", "yaml/ambiguous-number 5:39"],
  ["yaml-anchor-2.yaml", "yaml/anchor 3:11"],
  ["yaml-anchor.yaml", "yaml/anchor 3:11"],
  ["yaml-comment-cuts-text.yaml", "yaml/comment-cuts-text 3:19"],
  ["yaml-complex-key.yaml", "yaml/complex-key 5:7"],
  ["yaml-duplicate-key-2.yaml", "yaml/duplicate-key 5:3"],
  ["yaml-duplicate-key.yaml", "yaml/duplicate-key 5:5"],
  ["yaml-escape.yaml", "yaml/escape 3:14"],
  ["yaml-indentation.yaml", "yaml/indentation 4:4"],
  ["yaml-merge-key.yaml", "yaml/merge-key 3:5"],
  ["yaml-missing-colon-2.yaml", "yaml/missing-colon 4:5"],
  ["yaml-missing-colon.yaml", "yaml/missing-colon 3:5"],
  ["yaml-reserved-character.yaml", "yaml/reserved-character 3:11"],
  ["yaml-several-documents.yaml", "yaml/several-documents 5:1"],
  ["yaml-syntax.yaml", "yaml/syntax 1:5"],
  ["yaml-tab.yaml", "yaml/tab 3:1"],
  ["yaml-tag.yaml", "yaml/tag 3:11"],
  ["yaml-text-after-value-2.yaml", "yaml/text-after-value 3:16"],
  ["yaml-text-after-value.yaml", "yaml/text-after-value 3:16"],
  ["yaml-unclosed-2.yaml", "yaml/unclosed 3:11"],
  ["yaml-unclosed.yaml", "yaml/unclosed 3:11"],
  ["yaml-unquoted-colon-2.yaml", "yaml/unquoted-colon 3:17"],
  ["yaml-unquoted-colon.yaml", "yaml/unquoted-colon 3:11"],
];

test("every trap of the folder is explained once, at its place", () => {
  const { found } = check(trapFiles());
  expect(found.map((finding) => [finding.at.file, brief(finding)]).sort()).toEqual([...expected].sort());
});

test("all but the header of the folder is a trap", () => {
  const files = trapFiles().map(({ path }) => path);
  expect(files.filter((path) => !expected.some(([file]) => file === path))).toEqual(["00-province.yaml"]);
});

test("the order in which files are listed changes nothing", () => {
  const files = trapFiles();
  expect(check(files.toReversed()).found).toEqual(check(files).found);
});
