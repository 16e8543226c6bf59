import type { Framework } from "../domain/framework.ts";
import type { Graph } from "./graph.ts";

type Condition = Framework["conditions"] extends ReadonlyMap<string, infer C> ? C : never;

/** A condition of the transfer with the level, 0 to 4, at which the province says it stands. */
export interface AnsweredCondition {
  readonly condition: Condition;
  readonly level: number;
}

/** The conditions of the framework that the header of the province answers. */
export function answeredConditions(graph: Graph): readonly AnsweredCondition[] {
  const answers = graph.model.province.transfer?.conditions ?? {};
  return [...graph.framework.conditions.values()].flatMap((condition) => {
    const answer = answers[condition.id];
    return answer ? [{ condition, level: answer.level }] : [];
  });
}
