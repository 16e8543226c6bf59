import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { ReferenceKind } from "../../src/domain/kind.ts";
import { referenceKinds } from "../../src/domain/kind.ts";
import type { Text } from "../../src/domain/text.ts";
import { exampleBytes } from "../../src/source/example.ts";
import { type ModelReading, readModel } from "../../src/source/read-model.ts";
import { type KnownTargets, resolveReferences } from "../../src/source/resolve-references.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

/** A small framework: what references of the tests may lead to. */
export const known: KnownTargets = new Map<ReferenceKind, ReadonlyMap<string, Text>>([
  ...referenceKinds.map((kind): [ReferenceKind, ReadonlyMap<string, Text>] => [kind, new Map()]),
  ["block", new Map([["lgsp", { vi: "Trục tích hợp, chia sẻ dữ liệu", en: "Integration platform" }]])],
  ["sector", new Map([["health", { vi: "Y tế", en: "Health" }]])],
  ["source", new Map([["qd-9911-2012", { vi: "Quyết định 9911" }]])],
]);

export function sourceFiles(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: exampleBytes(path, text) }));
}

/** Everything that reading finds, references too, with the reading. */
export function check(files: readonly SourceFile[]): { reading: ModelReading; found: readonly Diagnostic[] } {
  const reading = readModel(files);
  return { reading, found: [...reading.diagnostics, ...resolveReferences(reading, known)] };
}

/** What reading finds in a model file next to a header in order, as `rule line:column`. */
export function findings(text: string): readonly string[] {
  const header = 'province:\n  code: "48"\n  name: Đà Nẵng\n  framework: da-nang@1.0\n  asOf: 2014\n';
  return check(sourceFiles({ "province.yaml": header, "model.yaml": text })).found.map(brief);
}

export function brief({ rule, at }: Diagnostic): string {
  return `${rule} ${at.line}:${at.column}`;
}
