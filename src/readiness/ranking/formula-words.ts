import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Indicator } from "../../domain/method.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { Words } from "../../domain/text.ts";

/** A part of a group: its share and its score. */
export interface FormulaPart {
  readonly share: number;
  readonly score: number;
}

/** As many parts as a reader follows in one line. */
const shownParts = 12;

/** A group's score with the numbers put in: `(0,7925 + 0,9538 + 0,8500) / 3 = 0,8654`. */
export function groupFormula(
  { method }: Aggregation,
  parts: readonly FormulaPart[],
  result: number,
  digits: number,
): Words | undefined {
  if (!parts.length || parts.length > shownParts) return undefined;
  return both((language) => {
    const number = (value: number): string => numberWords(value, digits)[language];
    const share = (value: number): string => numberWords(value, 4)[language].replace(/0+$/, "").replace(/[.,]$/, "");
    const isEven = parts.every((part) => Math.abs(part.share - (parts[0]?.share ?? 0)) < 1e-12);
    const left =
      lefts[method]?.(parts, isEven, number, share) ??
      `${method}(${parts.map(({ score }) => number(score)).join("; ")})`;
    return `${left} = ${number(result)}`;
  });
}

type Told = (value: number) => string;
type Left = (parts: readonly FormulaPart[], isEven: boolean, number: Told, share: Told) => string;

const lefts: Readonly<Partial<Record<Aggregation["method"], Left>>> = {
  arithmetic: (parts, isEven, number, share) =>
    isEven
      ? `(${parts.map(({ score }) => number(score)).join(" + ")}) / ${parts.length}`
      : parts.map((part) => `${share(part.share)} × ${number(part.score)}`).join(" + "),
  geometric: (parts, _, number, share) => parts.map((part) => `${number(part.score)}^${share(part.share)}`).join(" × "),
  harmonic: (parts, _, number, share) =>
    `1 / (${parts.map((part) => `${share(part.share)} / ${number(part.score)}`).join(" + ")})`,
};

/** What the normalisation of a leaf was given besides its own value. */
export interface LeafFormula {
  readonly option: Normalisation;
  readonly indicator: Indicator | undefined;
  readonly value: number;
  readonly score: number;
  /** The values of all units. */
  readonly all: readonly number[];
  readonly digits: number;
}

/** The normalisation of a leaf with the numbers put in; nothing where values are taken as they are. */
export function leafFormula({ option, indicator, value, score, all, digits }: LeafFormula): Words | undefined {
  if (option.method === "none") return undefined;
  return both((language) => {
    const number = (each: number): string => {
      const text = numberWords(each, Math.max(digits, 4))[language];
      return /[.,]\d*0+$/.test(text) ? text.replace(/0+$/, "").replace(/[.,]$/, "") : text;
    };
    const left =
      leafLefts[option.method]?.(number, { option, indicator, value, all }) ?? `${option.method}(${number(value)})`;
    return `${left} = ${numberWords(score, digits)[language]}`;
  });
}

type LeafLeft = (
  number: Told,
  given: Pick<LeafFormula, "option" | "indicator" | "value" | "all">,
) => string | undefined;

const betweenExtremes: LeafLeft = (number, { option, indicator, value, all }) => {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const way =
    indicator?.direction === "negative"
      ? `(${number(most)} − ${number(value)})`
      : `(${number(value)} − ${number(least)})`;
  const [low, high] = "range" in option ? option.range : [0, 1];
  return scaled(`${way} / (${number(most)} − ${number(least)})`, low, high, number);
};

function scaled(way: string, low: number, high: number, number: Told): string {
  const stretched = high - low === 1 ? way : `${way} × ${number(high - low)}`;
  return low === 0 ? stretched : `${number(low)} + ${stretched}`;
}

const leafLefts: Readonly<Partial<Record<Normalisation["method"], LeafLeft>>> = {
  "min-max": betweenExtremes,
  "z-score-then-min-max": betweenExtremes,
  goalposts: (number, { option, indicator, value }) => {
    const posts = indicator?.goalposts;
    if (!posts || option.method !== "goalposts") return undefined;
    const [low, high] = option.range;
    const way = `(${number(value)} − ${number(posts.worst)}) / (${number(posts.best)} − ${number(posts.worst)})`;
    return scaled(way, low, high, number);
  },
};

function both(make: (language: "vi" | "en") => string): Words {
  return { vi: make("vi"), en: make("en") };
}
