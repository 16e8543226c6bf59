const first = /^[-+.~0-9nNtTfF]/;
const integer = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const constants: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ...["", "~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["false", "False", "FALSE"].map((text) => [text, false] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((text) => [text, Number.POSITIVE_INFINITY] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((text) => [text, Number.NEGATIVE_INFINITY] as const),
  ...[".nan", ".NaN", ".NAN"].map((text) => [text, Number.NaN] as const),
]);

/** The value of text without quotes by the core schema of YAML 1.2 (chapter 10.3.2). */
export function plainScalar(text: string): string | number | boolean | null {
  if (text !== "" && !first.test(text)) return text;
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (!integer.test(text) && !float.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
