import type { z } from "zod";
import type { AnyCard, Card } from "../domain/card.ts";
import type { Arguments } from "../domain/diagnostic.ts";
import { fold } from "../domain/folding.ts";
import { frameworkNamePattern } from "../domain/framework-name.ts";
import type { Text } from "../domain/text.ts";
import { bounds } from "./bounds.ts";
import { card as booleanFormat } from "./cards/schema/boolean-format.ts";
import { card as credentialsInAddress } from "./cards/schema/credentials-in-address.ts";
import { card as emptyValue } from "./cards/schema/empty-value.ts";
import { card as invalidDate } from "./cards/schema/invalid-date.ts";
import { card as invalidFormat } from "./cards/schema/invalid-format.ts";
import { card as invalidId } from "./cards/schema/invalid-id.ts";
import { card as missingKey } from "./cards/schema/missing-key.ts";
import { card as numberFormat } from "./cards/schema/number-format.ts";
import { card as outOfRange } from "./cards/schema/out-of-range.ts";
import { card as quotesNeeded } from "./cards/schema/quotes-needed.ts";
import { card as unknownKey } from "./cards/schema/unknown-key.ts";
import { card as unknownValue } from "./cards/schema/unknown-value.ts";
import { card as wrongType } from "./cards/schema/wrong-type.ts";
import { excerpt, quoted } from "./fault.ts";
import { type FlatIssue, flatten } from "./flat-issue.ts";
import { nearest } from "./nearest.ts";
import { booleanMeant, dateMeant, numberMeant } from "./rewriting.ts";
import { isReference, keysAt, plainSchemas, schemasAt } from "./schema-at.ts";
import { expectedTypes, type TypeName, typeOf, typeText } from "./type-words.ts";

type Way = readonly (string | number)[];

/** A fault of a value against its schema, at a way into the value. */
export interface SchemaFault {
  readonly path: Way;
  readonly part: "key" | "value";
  readonly card: AnyCard;
  readonly args: Arguments;
  readonly suggestions: readonly string[];
  /** The key is not there: the place is that of the map which lacks it. */
  readonly isMissing: boolean;
}

/** What the translation needs to know of a value: what it is called, its schema, and how a part of it was written. */
export interface Subject {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly rawAt: (path: Way) => string | undefined;
}

/** Faults as far as they were looked at, and the number of issues that were not. */
export interface SchemaFaults {
  readonly faults: readonly SchemaFault[];
  readonly passed: number;
}

/**
 * Translates what zod found into faults of ours, one for each fault of the author. Texts in reference fields are passed
 * over: the resolver of references says what is wrong with them, once.
 */
export function schemaFaults(subject: Subject, issues: readonly z.core.$ZodIssue[]): SchemaFaults {
  const all = issues.flatMap(flatten);
  const flat = all.slice(0, bounds.searchesPerEntry);
  const unknown = flat.flatMap((issue) => (issue.code === "unrecognized_keys" ? unknownKeys(subject, issue) : []));
  const misspelt = misspelling(unknown);
  const others = flat.flatMap((issue) => {
    const found = issue.code === "unrecognized_keys" ? undefined : oneFault(subject, issue);
    return found && !(found.isMissing && misspelt(found.path)) ? [found] : [];
  });
  return { faults: [...unknown, ...others], passed: all.length - flat.length };
}

/** Tells of a missing key whether it is misspelt next to it: it needs no second message. */
function misspelling(unknown: readonly SchemaFault[]): (missing: Way) => boolean {
  const meant = new Set(
    unknown.flatMap(({ path, suggestions }) =>
      ["vi", ...suggestions].map((key) => JSON.stringify([...path.slice(0, -1), key])),
    ),
  );
  return (missing) => meant.has(JSON.stringify(missing));
}

function unknownKeys({ schema }: Subject, issue: FlatIssue): readonly SchemaFault[] {
  const allowed = [...new Set(keysAt(schemasAt(schema, issue.path)))];
  const present = new Set(typeof issue.input === "object" && issue.input ? Object.keys(issue.input) : []);
  const free = allowed.filter((id) => !present.has(id)).map((id) => ({ id }));
  return issue.keys.map((key, index) => ({
    ...valueFault(
      unknownKey,
      [...issue.path, key],
      { key: excerpt(key), allowed },
      index < bounds.findingsPerEntry ? nearest(key, free) : [],
    ),
    part: "key",
  }));
}

function valueFault<A extends Arguments>(
  card: Card<A>,
  path: Way,
  args: A,
  suggestions: readonly string[] = [],
): SchemaFault {
  return { path, part: "value", card, args, suggestions, isMissing: false };
}

/** An issue with what the schema says of its place. */
interface Setting {
  readonly issue: FlatIssue;
  readonly key: string;
  readonly name: string;
  readonly expected: readonly TypeName[];
  readonly schemas: readonly z.ZodType[];
  /** The value as written in the file. */
  readonly written: string;
}

type Translate = (setting: Setting) => SchemaFault | undefined;

/** How each kind of issue is said; the first translation that applies counts. */
const translations: readonly Translate[] = [
  saidByResolver,
  missing,
  empty,
  badId,
  badDate,
  textWanted,
  numberWanted,
  booleanWanted,
  notListed,
  outside,
  credentials,
  badFormat,
];

function oneFault(subject: Subject, issue: FlatIssue): SchemaFault | undefined {
  const schemas = schemasAt(subject.schema, issue.path);
  const setting: Setting = {
    issue,
    key: keyOf(issue.path, subject.name),
    name: subject.name,
    expected: expectedTypes(schemas),
    schemas,
    written: excerpt(writtenAt(subject, issue)),
  };
  for (const translate of translations) {
    const found = translate(setting);
    if (found) return found.card === passedOver ? undefined : found;
  }
  const args = { key: setting.key, expected: typeText(setting.expected), received: typeText([typeOf(issue.input)]) };
  return valueFault(wrongType, issue.path, args);
}

function keyOf(path: Way, name: string): string {
  return String(path.findLast((step) => typeof step === "string") ?? name);
}

function writtenAt({ rawAt }: Subject, { path, input }: FlatIssue): string {
  if (typeof input === "string") return input;
  return rawAt(path) ?? (typeof input === "object" ? "" : String(input));
}

/** Stands for issues that are said elsewhere. */
const passedOver: AnyCard = { ...wrongType, id: "passed-over" };

function saidByResolver({ issue, schemas }: Setting): SchemaFault | undefined {
  const isText = typeof issue.input === "string" && issue.input.trim() !== "";
  return isText && isReference(schemas) && issue.code !== "invalid_key"
    ? valueFault(passedOver, issue.path, {})
    : undefined;
}

function missing({ issue, name }: Setting): SchemaFault | undefined {
  if (issue.input !== undefined || issue.code === "custom" || issue.path.length === 0) return undefined;
  const of = keyOf(issue.path.slice(0, -1), name);
  const args = { key: String(issue.path.at(-1)), of };
  return { ...valueFault(missingKey, issue.path, args), part: "key", isMissing: true };
}

function empty({ issue, key }: Setting): SchemaFault | undefined {
  const { input } = issue;
  const isEmpty =
    input === null ||
    (typeof input === "string" && input.trim() === "") ||
    (Array.isArray(input) && input.length === 0);
  return isEmpty ? valueFault(emptyValue, issue.path, { key }) : undefined;
}

function badId({ issue, expected, written }: Setting): SchemaFault | undefined {
  if (typeof issue.input !== "string" || !(issue.code === "invalid_key" || expected.includes("id"))) return undefined;
  const found = valueFault(invalidId, issue.path, { id: written }, [fold(issue.input).slice(0, 80)].filter(Boolean));
  return issue.code === "invalid_key" ? { ...found, part: "key" } : found;
}

function badDate({ issue, key, expected, written }: Setting): SchemaFault | undefined {
  const isPlain = typeof issue.input === "string" || typeof issue.input === "number";
  if (!isPlain || !expected.includes("date") || (typeof issue.input === "number" && issue.code !== "invalid_type"))
    return undefined;
  const meant = dateMeant(written);
  return valueFault(invalidDate, issue.path, { key, written }, meant ? [meant] : []);
}

function textWanted({ issue, key, expected, written }: Setting): SchemaFault | undefined {
  const { input } = issue;
  if (typeof input !== "number" && typeof input !== "boolean") return undefined;
  if (issue.code !== "invalid_type" || !(expected.includes("text") || expected.includes("id"))) return undefined;
  return valueFault(quotesNeeded, issue.path, { key, written, read: String(input), quoted: quoted(written) }, [
    quoted(written),
  ]);
}

function numberWanted({ issue, key, expected, written }: Setting): SchemaFault | undefined {
  const isNumeric = expected.includes("number") || expected.includes("integer");
  if (issue.code !== "invalid_type" || !isNumeric) return undefined;
  const meant =
    typeof issue.input === "string" || /^[-+]?\d{1,3}\.\d{3}$/.test(written) ? numberMeant(written) : undefined;
  return meant ? valueFault(numberFormat, issue.path, { key, written }, [meant]) : undefined;
}

function booleanWanted({ issue, key, expected, written }: Setting): SchemaFault | undefined {
  const isPlain = typeof issue.input === "string" || typeof issue.input === "number";
  if (!isPlain || !expected.includes("boolean")) return undefined;
  const meant = booleanMeant(written);
  return meant ? valueFault(booleanFormat, issue.path, { key, written }, [meant]) : undefined;
}

function notListed({ issue, key, written }: Setting): SchemaFault | undefined {
  if (issue.code !== "invalid_value" || typeof issue.input === "object") return undefined;
  const allowed = issue.values.map(String);
  const near = nearest(
    written,
    allowed.map((id) => ({ id })),
  );
  return valueFault(unknownValue, issue.path, { key, written, allowed }, near);
}

function outside({ issue, key, written }: Setting): SchemaFault | undefined {
  if (typeof issue.input !== "number" || (issue.code !== "too_small" && issue.code !== "too_big")) return undefined;
  return valueFault(outOfRange, issue.path, { key, written, limit: limitText(issue) });
}

function limitText({ code, bound }: FlatIssue): Text {
  return code === "too_small"
    ? { vi: `từ ${bound} trở lên`, en: `at least ${bound}` }
    : { vi: `không quá ${bound}`, en: `at most ${bound}` };
}

/** The host is said, what stands before it is not: a report must not spread a password. */
function credentials({ issue, key }: Setting): SchemaFault | undefined {
  if (issue.code !== "custom" || typeof issue.input !== "string" || !URL.canParse(issue.input)) return undefined;
  const { host } = new URL(issue.input);
  return valueFault(credentialsInAddress, issue.path, { key, host });
}

function badFormat({ issue, key, schemas, written }: Setting): SchemaFault | undefined {
  if (issue.code !== "invalid_format") return undefined;
  const isAddress = issue.format === "url";
  const expected = isAddress
    ? address
    : (formats.get(issue.pattern ?? "") ?? patternText(issue.pattern ?? issue.format ?? ""));
  const near = isAddress && /^[\w-]+(\.[\w-]+)+(\/|$)/.test(written) ? [`https://${written}`] : [];
  return schemas.flatMap(plainSchemas).length > 0
    ? valueFault(invalidFormat, issue.path, { key, written, expected }, near)
    : undefined;
}

const address: Text = {
  vi: "địa chỉ bắt đầu bằng https:// hoặc http://",
  en: "an address that begins with https:// or http://",
};

/** The patterns of the model language in words. */
const formats: ReadonlyMap<string, Text> = new Map([
  [
    String(/^\d{2}$/),
    { vi: 'mã hai chữ số trong dấu nháy, ví dụ "04"', en: 'a code of two digits in quotes, such as "04"' },
  ],
  [
    String(frameworkNamePattern),
    { vi: "khung và phiên bản, ví dụ da-nang@1.0", en: "a framework and its version, such as da-nang@1.0" },
  ],
]);

function patternText(pattern: string): Text {
  return { vi: `văn bản theo mẫu ${pattern}`, en: `text of the pattern ${pattern}` };
}
