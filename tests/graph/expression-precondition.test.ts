import { expect, test } from "vitest";
import type { Application } from "../../src/domain/model.ts";
import { requirementLanguage } from "../../src/graph/expression-requirement.ts";
import { frameworkOf } from "./province.ts";

const block = (id: string) => [id, { id, name: { vi: id, en: id }, layer: "l", necessity: "optional" }] as const;
const framework = frameworkOf({ blocks: new Map([block("lgsp"), block("portal")]) });

/** Which of two applications may be meant by a condition: one that realises the axis, and one that realises nothing. */
function mayBeMeant(condition: string): readonly boolean[] {
  const language = requirementLanguage(framework);
  const compiled = language.compile(condition, "applications");
  if (!compiled.ok) throw new Error(compiled.error.message.en);
  const axis: Application = { id: "a", type: "application", name: { vi: "A" }, realizes: ["lgsp"] };
  const other: Application = { id: "b", type: "application", name: { vi: "B" } };
  return [axis, other].map(language.mayHold(compiled, "applications"));
}

test.each([
  'realises(application.id, "lgsp")',
  'realises(application.id, "lgsp") && has(application.owner)',
  'realises(application.id, "lgsp") && has(application.owner) && application.owner == "x"',
])("%s: only what realises the block", (condition) => {
  expect(mayBeMeant(condition)).toEqual([true, false]);
});

test.each([
  'realises(application.id, "lgsp") || has(application.owner)',
  '!realises(application.id, "lgsp")',
  'application.owner == "x" && realises(application.id, "lgsp")',
  'has(application.builtOn) && realises(application.builtOn, "lgsp")',
  'realises(application.name, "lgsp")',
  "realises(application.id, application.name)",
  "has(application.owner)",
  "true",
])("%s: nobody can tell before it is evaluated", (condition) => {
  expect(mayBeMeant(condition)).toEqual([true, true]);
});
