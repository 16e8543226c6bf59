import type { Catalogue } from "../../domain/card.ts";
import { categoryOf } from "../../domain/category.ts";
import { didYouMean } from "./did-you-mean.ts";

/** What is known of names of rules. */
export interface KnownRules {
  /** The rule is one of those that this province is judged by. */
  readonly isJudged: (rule: string) => boolean;
  /** No rule has the name: neither one of those, nor, as far as one can see, a requirement of another framework. */
  readonly isUnknown: (rule: string) => boolean;
  /** What may have been meant. */
  readonly near: (rule: string) => readonly string[];
}

/**
 * The rules by their cards. Other frameworks are known by their ids only: a workspace may speak of their requirements,
 * which stand under the id, without their files being read.
 */
export function knownRules(catalogue: Catalogue, frameworks: ReadonlySet<string>): KnownRules {
  const near = (rule: string): readonly string[] => didYouMean(rule, [...catalogue.keys()]);
  return {
    isJudged: (rule) => catalogue.has(rule),
    isUnknown: (rule) => !catalogue.has(rule) && (!frameworks.has(categoryOf(rule)) || near(rule).length > 0),
    near,
  };
}
