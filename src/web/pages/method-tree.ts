import type { MethodNode } from "../../app/portal/method.ts";
import { percentWords } from "../../domain/number-words.ts";
import type { Language } from "../../domain/text.ts";
import { saidIn } from "../said.ts";
import { methodWords } from "./method-words.ts";

/** A node of a method as `parts/method-node` prints it. */
interface NodeBlock {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly weight: string;
  readonly effective: string;
  /** The length of its bar, 0 to 100; empty where the node does not count. */
  readonly bar: string;
  readonly isCounted: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly children: readonly NodeBlock[];
  readonly words: Readonly<Record<"share" | "effective" | "notCounted" | "details", string>>;
}

/** A node of a method with those below it, for a page. */
export function nodeBlock(node: MethodNode, language: Language): NodeBlock {
  const { share, effective, notCounted, details } = saidIn(methodWords, language);
  const { weight, effectiveWeight } = node;
  return {
    code: node.code,
    name: node.name[language],
    about: node.description?.[language] ?? "",
    weight: weight === undefined ? "" : percentWords(weight)[language],
    effective: effectiveWeight === undefined ? "" : percentWords(effectiveWeight)[language],
    bar: effectiveWeight === undefined || !node.isCounted ? "" : String(Math.round(effectiveWeight * 1000) / 10),
    isCounted: node.isCounted,
    facts: node.facts.map(({ label, value }) => ({ label: label[language], value: value[language] })),
    children: node.children.map((child) => nodeBlock(child, language)),
    words: { share, effective, notCounted, details },
  };
}
