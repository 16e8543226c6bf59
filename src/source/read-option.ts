import * as z from "zod";
import { missingSchema, rankRuleSchema, tieRules } from "../domain/composite.ts";
import { aggregationSchema } from "../domain/index-options/aggregation.ts";
import { imputationSchema } from "../domain/index-options/imputation.ts";
import { normalisationSchema } from "../domain/index-options/normalisation.ts";
import { isMap, optionMeant } from "../domain/index-options/spellings.ts";
import { treatmentSchema } from "../domain/index-options/treatment.ts";
import { weightingSchema } from "../domain/index-options/weighting.ts";
import type { Words } from "../domain/text.ts";
import { nearest } from "./nearest.ts";
import { plainSchemas } from "./schema-at.ts";
import { readTree } from "./tree.ts";

/** What each kind of option is read by. */
const schemas = {
  treatment: treatmentSchema,
  imputation: imputationSchema,
  normalise: normalisationSchema,
  weights: weightingSchema,
  aggregate: aggregationSchema,
  missing: missingSchema,
  ranks: rankRuleSchema,
} as const;
export type OptionKind = keyof typeof schemas;
export type OptionValue<K extends OptionKind> = z.output<(typeof schemas)[K]>;

/** An option as it was meant, or what is wrong with it. */
export type OptionReading<K extends OptionKind> =
  | { readonly ok: true; readonly value: OptionValue<K> }
  | { readonly ok: false; readonly why: Words; readonly suggestions: readonly string[] };

/** The methods of each kind, each with the parameter that may stand behind a colon without its name. */
const methods: Readonly<Record<Exclude<OptionKind, "missing" | "ranks">, Readonly<Record<string, string>>>> = {
  treatment: { none: "", winsorise: "points", log: "form", "box-cox": "lambda" },
  imputation: {
    none: "",
    mean: "within",
    median: "within",
    nearest: "k",
    "last-value": "maximumAge",
    linear: "beyond",
  },
  normalise: {
    none: "",
    "min-max": "range",
    "z-score": "deviation",
    "z-score-then-min-max": "range",
    rank: "ties",
    "percentile-rank": "range",
    borda: "",
    "distance-to-target": "from",
    "distance-to-best": "from",
    "distance-to-reference": "reference",
    goalposts: "range",
    bands: "cuts",
    categories: "",
  },
  weights: {
    given: "",
    equal: "",
    "budget-allocation": "allocations",
    ahp: "comparisons",
    entropy: "",
    critic: "deviation",
    pca: "variant",
    "benefit-of-the-doubt": "bounds",
  },
  aggregate: {
    arithmetic: "",
    geometric: "",
    harmonic: "",
    power: "power",
    copeland: "score",
    "mazziotta-pareto": "penalty",
  },
};

/** The kinds that have a list of methods, in the order of the steps of an index. */
export const optionKinds = ["treatment", "imputation", "normalise", "weights", "aggregate"] as const;

/** The names of the methods of a kind, in the order of the handbook. */
export function optionNames(kind: OptionKind): readonly string[] {
  if (kind === "ranks") return tieRules;
  return kind === "missing" ? [] : Object.keys(methods[kind]);
}

/**
 * Reads an option as it stands on a command line: a name (`z-score`), a name with parameters behind a colon
 * (`min-max:0..100`, `z-score:deviation=population`, `pca:squared`), or all of it as in a method file
 * (`{ method: goalposts, range: [0, 1] }`).
 */
export function readOption<K extends OptionKind>(kind: K, text: string): OptionReading<K> {
  const written = text.trim();
  const value = meantBy(kind, written.startsWith("{") ? flow(written) : named(kind, written));
  const result = schemas[kind].safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data as OptionValue<K> };
  return { ok: false, ...explained(kind, written, value) };
}

/** A weighting, or any option, as a file holds it. */
export function readOptionFile<K extends OptionKind>(kind: K, bytes: Uint8Array, path: string): OptionReading<K> {
  const value = meantBy(kind, readTree({ path, bytes }).value);
  const result = schemas[kind].safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data as OptionValue<K> };
  return { ok: false, ...explained(kind, path, value) };
}

function meantBy(kind: OptionKind, value: unknown): unknown {
  return kind === "missing" || kind === "ranks" ? value : optionMeant(kind, value);
}

function flow(text: string): unknown {
  return readTree({ path: "option", bytes: new TextEncoder().encode(text) }).value;
}

function named(kind: OptionKind, text: string): unknown {
  const [, way = "", inner, behind] = /^([^:(]*)(?:\((.*)\)|:(.*))?$/s.exec(text) ?? [];
  const rest = (inner ?? behind ?? "").trim();
  const own = kind === "missing" || kind === "ranks" ? way.trim() : optionMeant(kind, way.trim());
  const full = typeof own === "string" ? { method: own } : own;
  const alone = isMap(full) && kind !== "missing" && kind !== "ranks" ? methods[kind][String(full["method"])] : "";
  return { ...(isMap(full) ? full : {}), ...Object.fromEntries(rest ? parameters(rest, alone ?? "") : []) };
}

/** Parameters between commas; the first may stand without its name. The two ends of a range are one parameter. */
function parameters(text: string, alone: string): readonly (readonly [string, unknown])[] {
  const joined = alone === "range" ? text.replace(bareRange, "[$1, $2]") : text;
  return joined.split(/,(?![^[{]*[\]}])/).map((part): readonly [string, unknown] => {
    const equals = part.indexOf("=");
    return equals < 0
      ? [alone, scalar(part.trim())]
      : [part.slice(0, equals).trim(), scalar(part.slice(equals + 1).trim())];
  });
}

const bareRange = /^\s*(-?[\d.]+)\s*[,;]\s*(-?[\d.]+)(?=\s*(?:,|$))/;

function scalar(text: string): unknown {
  if (/^[[{]/.test(text)) return flow(text);
  if (text === "true" || text === "false") return text === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function explained(
  kind: OptionKind,
  written: string,
  value: unknown,
): { readonly why: Words; readonly suggestions: readonly string[] } {
  const names = optionNames(kind);
  const method = typeof value === "object" && value !== null && "method" in value ? String(value.method) : written;
  const suggestions = nearest(
    method,
    names.map((id) => ({ id })),
  );
  if (!names.includes(method))
    return {
      why: {
        vi: `“${method}” không phải là một cách; các cách: ${names.join(", ")}`,
        en: `“${method}” is none of them; there are: ${names.join(", ")}`,
      },
      suggestions,
    };
  const own = optionParameters(kind, method).map(parameterText).join("; ");
  return {
    why: {
      vi: `tham số của “${method}” trong “${written}” không đúng; ${own ? `các tham số: ${own}` : "cách này không có tham số"}`,
      en: `the parameters of “${method}” in “${written}” are not right; ${own ? `there are: ${own}` : "it takes none"}`,
    },
    suggestions: [],
  };
}

/** A parameter of a way: its name, what stands for it where it is left out, and the words that it may be. */
export interface OptionParameter {
  readonly name: string;
  readonly standard?: string;
  readonly choices: readonly string[];
}

/** The parameters of a way, the chief one (which may stand without its name) first. */
export function optionParameters(kind: OptionKind, method: string): readonly OptionParameter[] {
  if (kind === "missing" || kind === "ranks") return [];
  const full = plainSchemas(schemas[kind]).find(
    (schema): schema is z.ZodObject => schema instanceof z.ZodObject && isNamed(schema, method),
  );
  const chief = methods[kind][method];
  return Object.entries(full?.shape ?? {})
    .filter(([name]) => name !== "method")
    .sort(([a], [b]) => Number(b === chief) - Number(a === chief))
    .map(([name, schema]) => parameterOf(name, schema as z.ZodType));
}

function isNamed({ shape }: z.ZodObject, method: string): boolean {
  const name = shape["method"];
  return name instanceof z.ZodLiteral && name.values.has(method);
}

function parameterOf(name: string, schema: z.ZodType): OptionParameter {
  const standard =
    schema instanceof z.ZodDefault ? JSON.stringify(schema.def.defaultValue).replaceAll('"', "") : undefined;
  const choices = plainSchemas(schema).flatMap((plain) =>
    plain instanceof z.ZodEnum ? plain.options.map(String) : [],
  );
  return { name, choices, ...(standard === undefined ? {} : { standard }) };
}

function parameterText({ name, standard, choices }: OptionParameter): string {
  const value = choices.length ? choices.join(" | ") : standard;
  return value === undefined ? name : `${name} = ${value}`;
}
