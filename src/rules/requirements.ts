import { firstDay, lastDay } from "../domain/date.ts";
import type { Framework, Requirement } from "../domain/framework.ts";
import type { Element } from "../domain/model.ts";
import type { ExpressionError } from "../graph/expression-error.ts";
import {
  leadsNowhere,
  type RequirementLanguage,
  type Runnable,
  requirementLanguage,
  shapeOfSubject,
} from "../graph/expression-requirement.ts";
import { nearestWords } from "../graph/expression-suggestion.ts";
import { type Graph, hasHappenedBy, isSoAt, stateOf } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { once } from "../graph/once.ts";
import { requirementCard } from "./requirement-card.ts";
import { requirementUndecided, type Subject, type Undecided } from "./requirement-undecided.ts";
import type { AnyRule } from "./rule.ts";

/** A requirement whose expression is wrong: the field that holds it, and what is wrong there. */
export interface RequirementFault {
  readonly requirement: string;
  readonly field: "where" | "must" | "field";
  readonly error: ExpressionError;
}

/** The requirements of a framework as rules; those with a fault are left out. */
export interface RequirementRules {
  readonly rules: readonly AnyRule[];
  readonly faults: readonly RequirementFault[];
}

/**
 * Compiles the requirements of a framework. Each becomes a rule under `<framework id>/<requirement id>`; one more rule
 * tells where an expression could not be evaluated. Never throws.
 */
export function requirementRules(framework: Framework): RequirementRules {
  const language = requirementLanguage(framework);
  const faults: RequirementFault[] = [];
  const compiled = [...framework.requirements.values()].flatMap((requirement) => {
    const read = compileRequirement(language, requirement);
    faults.push(...read.faults);
    return read.compiled ? [read.compiled] : [];
  });
  if (compiled.length === 0) return { rules: [], faults };
  const judgements = new Map(
    compiled.map((one) => [one.requirement.id, once((graph) => judgeRequirement(language, one, graph))]),
  );
  const rules = compiled.map(
    ({ requirement }): AnyRule => ({
      card: requirementCard(framework, requirement),
      *find(graph: Graph) {
        for (const { element } of judgements.get(requirement.id)?.(graph).offenders ?? [])
          yield {
            at: pointerTo(requirement, element),
            args: { name: element ? nameOf(element) : graph.model.province.name },
          };
      },
    }),
  );
  const requirements = compiled.map(({ requirement }) => requirement);
  const undecided = requirementUndecided(requirements, (graph, id) => judgements.get(id)?.(graph).undecided ?? []);
  return { rules: [...rules, undecided], faults };
}

interface CompiledRequirement {
  readonly requirement: Requirement;
  readonly where: Runnable | undefined;
  readonly must: Runnable;
}

interface Judgement {
  readonly offenders: readonly Subject[];
  readonly undecided: readonly Undecided[];
}

function compileRequirement(
  language: RequirementLanguage,
  requirement: Requirement,
): { readonly compiled?: CompiledRequirement; readonly faults: readonly RequirementFault[] } {
  const faults: RequirementFault[] = [];
  const condition = (field: "where" | "must"): Runnable | undefined => {
    const expression = requirement[field];
    if (expression === undefined) return undefined;
    const result = language.compile(expression, requirement.for);
    const error = result.ok ? notACondition(result.type, expression) : result.error;
    if (error) faults.push({ requirement: requirement.id, field, error });
    return result.ok && !error ? result : undefined;
  };
  const where = condition("where");
  const must = condition("must");
  const error = unknownField(requirement);
  if (error) faults.push({ requirement: requirement.id, field: "field", error });
  return faults.length || !must ? { faults } : { compiled: { requirement, where, must }, faults };
}

/** What is known only when evaluated (`dyn`) may yet be a condition. */
function notACondition(type: string, { length }: string): ExpressionError | undefined {
  if (type === "bool" || type === "dyn") return undefined;
  const message = {
    vi: `phải cho ra đúng hoặc sai, không phải ${type}`,
    en: `must be true or false, not ${type}`,
  };
  return { code: "not_a_condition", message, offset: 0, end: length, suggestions: [] };
}

function unknownField(requirement: Requirement): ExpressionError | undefined {
  const { field } = requirement;
  const known = Object.keys(shapeOfSubject(requirement.for).fields);
  if (field === undefined || known.includes(field)) return undefined;
  const message = { vi: `không có trường “${field}”`, en: `there is no field "${field}"` };
  return { code: "no_such_key", message, offset: 0, end: field.length, suggestions: nearestWords(field, known) };
}

function judgeRequirement(language: RequirementLanguage, one: CompiledRequirement, graph: Graph): Judgement {
  const offenders: Subject[] = [];
  const undecided: Undecided[] = [];
  if (!isInForce(one.requirement, graph)) return { offenders, undecided };
  one.where?.begin();
  one.must.begin();
  const mayBeMeant = one.where ? language.mayHold(one.where, one.requirement.for) : () => true;
  for (const subject of subjectsOf(one.requirement, graph)) {
    if (subject.element && !mayBeMeant(subject.element)) continue;
    const verdict = judgeSubject(language, one, graph, subject);
    if (verdict === false) offenders.push(subject);
    else if (verdict !== true) undecided.push({ ...subject, error: verdict });
  }
  return { offenders, undecided };
}

/** Whether the requirement is met, or why nobody can say. A reference that leads nowhere has been reported by reading. */
function judgeSubject(
  language: RequirementLanguage,
  { requirement, where, must }: CompiledRequirement,
  graph: Graph,
  { element }: Subject,
): boolean | ExpressionError {
  for (const condition of where ? [where, must] : [must]) {
    const result = language.evaluate(condition, graph, requirement.for, element);
    if (!result.ok) return result.error.code === leadsNowhere || result.error;
    if (result.value !== true) return condition !== must;
  }
  return true;
}

function isInForce({ validFrom, validTo }: Requirement, graph: Graph): boolean {
  if (validFrom && !hasHappenedBy(graph, validFrom)) return false;
  return !validTo || isSoAt(graph, (date) => firstDay(date) <= lastDay(validTo));
}

function subjectsOf(requirement: Requirement, graph: Graph): readonly Subject[] {
  if (requirement.for === "province") return [{ element: undefined }];
  const elements: readonly Element[] = graph.model.elements[requirement.for];
  return elements.filter((element) => stateOf(graph, element) !== "retired").map((element) => ({ element }));
}

function pointerTo({ field, ...requirement }: Requirement, element: Element | undefined) {
  const path = field === undefined ? (requirement.for === "province" ? ["framework"] : undefined) : [field];
  return { element: element?.id ?? "province", ...(path ? { path } : {}) };
}
