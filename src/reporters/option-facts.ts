import { wordsOfField } from "../domain/field-words.ts";
import type { Indicator, Method } from "../domain/method.ts";
import type { Words } from "../domain/text.ts";
import { namesOfValues, unitNames } from "../domain/value-words.ts";
import { periodText } from "./period.ts";

/** A fact of a method or an indicator: what it is called, and what it is. */
export interface OptionFact {
  readonly label: Words;
  readonly value: Words;
}

const options = ["treatment", "imputation", "normalise", "weights", "aggregate"] as const;
/** A step of an index that a method chooses a way for. */
export type OptionStep = (typeof options)[number];

type Options = Pick<Indicator, OptionStep | "missing">;

/** How the values below a method or a group become scores, as far as it says so itself. */
function optionFacts(of: Options): readonly OptionFact[] {
  const stated = options.flatMap((key) => {
    const option = of[key];
    return option ? [{ label: title(key), value: optionWords(key, option) }] : [];
  });
  return of.missing
    ? [...stated, { label: title("minimumCoverage"), value: same(String(of.missing.minimumCoverage)) }]
    : stated;
}

/** What a method says of scoring as a whole. */
export function methodFacts(method: Method): readonly OptionFact[] {
  const { units, answeredBy, validFrom, validTo, ranks, bands } = method;
  const named = namesOfValues([units, "any"])?.[0];
  const period = periodText({ validFrom, validTo }) || undefined;
  return [
    ...(named && units !== "any" ? [{ label: { vi: "Đơn vị được chấm", en: "Units scored" }, value: named }] : []),
    ...(answeredBy ? [{ label: title("answeredBy"), value: answeredBy }] : []),
    ...(period ? [{ label: { vi: "Các kỳ", en: "Editions" }, value: same(period) }] : []),
    ...optionFacts(method),
    ...(ranks ? [{ label: title("ranks"), value: rankWords(ranks) }] : []),
    ...(bands ? [{ label: title("bands"), value: bandWords(bands) }] : []),
  ];
}

/** What an indicator or a group says of itself. */
export function indicatorFacts(indicator: Indicator): readonly OptionFact[] {
  const { unit, weight, scored, direction, denominator, target, goalposts, categories, answer, gate, merger } =
    indicator;
  const value = (key: string, text: string | undefined): readonly OptionFact[] =>
    text === undefined ? [] : [{ label: title(key), value: same(text) }];
  const listed = (key: string, chosen: string | undefined): readonly OptionFact[] => {
    const name =
      chosen === undefined ? undefined : namesOfValues(key === "merger" ? ["sum", "mean", "refused"] : [chosen]);
    const words = key === "merger" ? name?.[["sum", "mean", "refused"].indexOf(chosen ?? "")] : name?.[0];
    return words ? [{ label: title(key), value: words }] : [];
  };
  return [
    { label: title("unit"), value: unitNames[unit] },
    ...value("weight", weight === undefined ? undefined : String(weight)),
    ...(scored === false ? [{ label: title("scored"), value: { vi: "không", en: "no" } }] : []),
    ...listed("children.direction", direction),
    ...value("denominator", denominator),
    ...value("target", target === undefined ? undefined : String(target)),
    ...value("goalposts", goalposts && `${goalposts.worst} → ${goalposts.best}`),
    ...value(
      "categories",
      categories &&
        Object.entries(categories)
          .map(([name, points]) => `${name} = ${points}`)
          .join("; "),
    ),
    ...optionFacts(indicator),
    ...value("evidenceFrom", answer?.evidenceFrom === undefined ? undefined : String(answer.evidenceFrom)),
    ...(gate
      ? [
          {
            label: title("gate"),
            value: {
              vi: `từ ${gate.least}; nếu không: ${gate.verdict.vi}`,
              en: `${gate.least} or more; else: ${gate.verdict.en}`,
            },
          },
        ]
      : []),
    ...listed("merger", merger),
    ...Object.entries(answer?.levels ?? {}).map(([level, words]) => ({
      label: { vi: `Mức ${level}`, en: `Level ${level}` },
      value: words,
    })),
  ];
}

/** What a step is called. */
export function stepTitle(step: OptionStep): Words {
  return title(step);
}

function title(field: string): Words {
  return wordsOfField(field.split("."))?.title ?? same(field);
}

function same(text: string): Words {
  return { vi: text, en: text };
}

function optionWords(key: OptionStep, option: { readonly method: string }): Words {
  const { method, ...parameters } = option;
  const name = optionName(key, method);
  const rest = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([parameter, value]) => `${parameter}: ${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join(", ");
  const told = (words: string): string => `${words} (${[method, rest].filter(Boolean).join("; ")})`;
  return { vi: told(name.vi), en: told(name.en) };
}

/** Two values of a list tell which list is meant, where one alone stands in several. */
const companions: Readonly<Record<OptionStep, string>> = {
  treatment: "winsorise",
  imputation: "last-value",
  normalise: "min-max",
  weights: "entropy",
  aggregate: "arithmetic",
};

/** What a way of a step is called. */
export function optionName(key: OptionStep, method: string): Words {
  return namesOfValues([method, companions[key]])?.[0] ?? same(method);
}

function rankWords({ digits, ties }: NonNullable<Method["ranks"]>): Words {
  const name = namesOfValues([ties, "dense"])?.[0] ?? same(ties);
  if (digits === undefined) return name;
  return { vi: `${name.vi}; so trên ${digits} chữ số thập phân`, en: `${name.en}; compared on ${digits} decimals` };
}

function bandWords(bands: NonNullable<Method["bands"]>): Words {
  const say = (language: "vi" | "en"): string =>
    bands.map(({ name, from }) => (from === undefined ? name[language] : `${name[language]} ≥ ${from}`)).join("; ");
  return { vi: say("vi"), en: say("en") };
}
