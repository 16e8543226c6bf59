import type { AnyCard, Catalogue } from "../../domain/card.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Framework } from "../../domain/framework.ts";
import { frameworkNamePattern } from "../../domain/framework-name.ts";
import type { Locate, Place } from "../../domain/place.ts";
import type { Text } from "../../domain/text.ts";
import { type RequirementFault, requirementRules } from "../../rules/requirements.ts";
import type { AnyRule } from "../../rules/rule.ts";
import { bounds } from "../../source/bounds.ts";
import { type FrameworkFiles, readFrameworkFiles } from "../../source/framework-files.ts";
import { composeFramework, type FrameworkReading } from "../../source/read-framework.ts";
import type { Remember } from "../../source/read-sections.ts";
import { card as wrongExpression } from "../cards/framework/expression.ts";
import { card as extendsCircle } from "../cards/framework/extends-circle.ts";
import { card as unknownFramework } from "../cards/framework/unknown.ts";
import { didYouMean } from "../check/did-you-mean.ts";
import type { Recollection } from "../check/recollection.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import type { Workspace } from "./workspace.ts";

/** A reference framework as far as it could be read, with all that it takes over from those that it extends. */
export interface LoadedFramework {
  readonly framework: Framework | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Its requirements as rules, and what is said about them. */
  readonly rules: readonly AnyRule[];
  readonly cards: Catalogue;
  /** Places in the files of the framework: of `requirements/lgsp-to-ngsp`, `blocks/lgsp`, `framework`. */
  readonly locate: Locate;
  readonly rawText: (file: string) => string | undefined;
}

const nowhere: Place = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
const nothing: LoadedFramework = {
  framework: undefined,
  diagnostics: [],
  rules: [],
  cards: new Map(),
  locate: () => nowhere,
  rawText: () => undefined,
};
const reference = "architecture/reference";

/** Where a framework is named: the header of a model, or that of a framework which extends it. */
export interface FrameworkName {
  readonly name: string;
  readonly at: Place;
  /** Whose header names it: `province` or `framework`. */
  readonly element?: string;
}

/**
 * The framework of a name such as `da-nang@1.0`: of the workspace where it has one, else the one that khung carries.
 * A name that neither has is a finding where it is named. Without a name, nothing. `sources`: names by id; without them
 * the framework's references to sources are not followed.
 */
export async function loadFramework(
  named: FrameworkName | undefined,
  sources: ReadonlyMap<string, Text> | undefined,
  workspace: Workspace,
  effects: Effects,
  past?: Recollection,
): Promise<LoadedFramework> {
  const { line, broken } = await readLine(named, workspace, effects, past?.remember);
  const make = (): LoadedFramework => frameworkOf(line, broken, sources);
  if (!past || broken) return make();
  return past.again("framework", [sources, ...line.flatMap(({ reading: { trees } }) => trees)], make);
}

function frameworkOf(
  line: readonly FrameworkFiles[],
  broken: Diagnostic | undefined,
  sources: ReadonlyMap<string, Text> | undefined,
): LoadedFramework {
  const reading = composeFramework(line, sources);
  // Without what it extends nobody can tell what a framework declares: the break is reported instead.
  if (broken || !reading.framework) {
    const own = line.flatMap(({ reading: { diagnostics } }) => diagnostics);
    return { ...nothing, diagnostics: broken ? [broken, ...own] : own, rawText: reading.rawText };
  }
  const { rules, faults } = requirementRules(reading.framework);
  const wrong = faults.map((fault) => toDiagnostic(fault, reading, reading.framework));
  return {
    framework: reading.framework,
    diagnostics: [...reading.diagnostics, ...wrong],
    rules,
    cards: new Map(rules.map(({ card }): [string, AnyCard] => [card.id, card])),
    locate: reading.locate,
    rawText: reading.rawText,
  };
}

/** The names of all frameworks of a workspace and of khung, sorted. */
export async function knownFrameworks(libraries: readonly string[], { files }: Effects): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const library of libraries)
    for (const id of await files.foldersIn(join(library, reference)))
      for (const version of await files.foldersIn(join(library, reference, id))) names.add(`${id}@${version}`);
  return [...names].sort();
}

/** The files of a framework by itself; nothing where no library has it. */
export async function frameworkFiles(
  name: string,
  libraries: readonly string[],
  { files }: Effects,
  remember?: Remember,
): Promise<FrameworkFiles | undefined> {
  if (!frameworkNamePattern.test(name)) return undefined;
  for (const library of libraries) {
    const content = await files.readFolder(join(library, reference, ...name.split("@")), bounds);
    if (content.files.length) return readFrameworkFiles(content.files, remember);
  }
  return undefined;
}

/** A framework's files, then those of what it extends, as far as they go; `broken` says why they do not go further. */
interface Line {
  readonly line: readonly FrameworkFiles[];
  readonly broken?: Diagnostic;
}

async function readLine(
  named: FrameworkName | undefined,
  { libraries }: Workspace,
  effects: Effects,
  remember: Remember | undefined,
): Promise<Line> {
  const line: FrameworkFiles[] = [];
  const names: string[] = [];
  for (let next = named; next; ) {
    if (names.includes(next.name)) return { line, broken: circle(next, names) };
    const files = await frameworkFiles(next.name, libraries, effects, remember);
    if (!files) return { line, broken: unknown(next, await knownFrameworks(libraries, effects)) };
    line.push(files);
    names.push(next.name);
    next = extendedBy(files);
  }
  return { line };
}

function extendedBy({ header, locate }: FrameworkFiles): FrameworkName | undefined {
  if (header?.extends === undefined) return undefined;
  return { name: header.extends, at: locate({ element: "framework", path: ["extends"] }), element: "framework" };
}

function unknown({ name, at, element = "province" }: FrameworkName, known: readonly string[]): Diagnostic {
  const { id: rule, severity } = unknownFramework;
  const suggestions = didYouMean(name, known);
  return { rule, severity, at, args: { framework: name, known }, related: [], suggestions, elements: [element] };
}

function circle({ name, at }: FrameworkName, names: readonly string[]): Diagnostic {
  const { id: rule, severity } = extendsCircle;
  const args = { names: [...names.slice(names.indexOf(name)), name] };
  return { rule, severity, at, args, related: [], suggestions: [], elements: ["framework"] };
}

function toDiagnostic(
  { requirement, field, error }: RequirementFault,
  { locate, locateWithin }: FrameworkReading,
  framework: Framework | undefined,
): Diagnostic {
  const { id: rule, severity } = wrongExpression;
  const { message: reason, offset, end = offset, suggestions } = error;
  const element = `requirements/${requirement}`;
  const pointer = { element, path: [field] };
  const at = offset === undefined || end === undefined ? locate(pointer) : locateWithin(pointer, offset, end);
  const title = framework?.requirements.get(requirement)?.title ?? { vi: requirement };
  return { rule, severity, at, args: { title, field, reason }, related: [], suggestions, elements: [element] };
}
