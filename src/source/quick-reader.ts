import * as z from "zod";

/** What a quick reader answers to a value that it does not read: whether anything is wrong with it, zod is to say. */
export const misfit = Symbol("misfit");

/** Gives a value as its schema gives it, or {@link misfit}. */
export type QuickReader = (value: unknown) => unknown;

/**
 * A reader of the values that a schema accepts, made of plain checks: it gives what zod gives, keys in the same order, at
 * a tenth of the time, and is made at once. What it is not sure of, it does not read; kinds of schemas that it does not
 * know are left to zod.
 */
export function quickReader(schema: z.ZodType): QuickReader {
  for (const [kind, make] of makers) if (schema instanceof kind) return make(schema) ?? leftToZod(schema);
  return leftToZod(schema);
}

function leftToZod(schema: z.ZodType): QuickReader {
  return (value) => {
    const { success, data } = schema.safeParse(value);
    return success ? data : misfit;
  };
}

/** What zod keeps of a check: `check` is its kind. */
type CheckDefinition = Readonly<Record<string, unknown>> & { readonly check?: unknown };
type Maker = (schema: z.ZodType) => QuickReader | undefined;
type Kind<T extends z.ZodType> = abstract new (...args: never[]) => T;

/** One line for each kind of schema that is read here; the first that fits counts. */
const makers: readonly (readonly [kind: Kind<z.ZodType>, make: Maker])[] = [
  maker(z.ZodOptional, (schema) => quickReader(schema.unwrap() as z.ZodType)),
  maker(z.ZodObject, readerOfObject),
  maker(z.ZodUnion, (schema) => (schema instanceof z.ZodDiscriminatedUnion ? undefined : readerOfUnion(schema))),
  maker(z.ZodPipe, (schema) =>
    schema instanceof z.ZodCodec
      ? undefined
      : inTurn([quickReader(schema.in as z.ZodType), quickReader(schema.out as z.ZodType)]),
  ),
  maker(z.ZodTransform, readerOfTransform),
  maker(z.ZodString, (schema) => checked((value) => (typeof value === "string" ? value : misfit), schema)),
  maker(z.ZodNumber, (schema) => checked((value) => (Number.isFinite(value) ? value : misfit), schema)),
  maker(z.ZodBoolean, (schema) => checked((value) => (typeof value === "boolean" ? value : misfit), schema)),
  maker(z.ZodLiteral, (schema) => checked(oneOf(schema.values), schema)),
  maker(z.ZodEnum, (schema) => checked(oneOf(new Set(schema.options)), schema)),
  maker(z.ZodArray, (schema) => checked(listOf(quickReader(schema.element as z.ZodType)), schema)),
  maker(z.ZodRecord, readerOfRecord),
];

function maker<T extends z.ZodType>(
  kind: Kind<T>,
  make: (schema: T) => QuickReader | undefined,
): readonly [Kind<z.ZodType>, Maker] {
  return [kind, (schema) => (schema instanceof kind ? make(schema) : undefined)];
}

function oneOf(values: ReadonlySet<unknown>): QuickReader {
  return (value) => (values.has(value) ? value : misfit);
}

function inTurn([first, ...others]: readonly [QuickReader, ...QuickReader[]]): QuickReader {
  return others.reduce(
    (before, next) => (value) => {
      const read = before(value);
      return read === misfit ? misfit : next(read);
    },
    first,
  );
}

function readerOfUnion(schema: z.ZodUnion): QuickReader {
  const options = schema.options.map((option) => quickReader(option as z.ZodType));
  return (value) => {
    for (const option of options) {
      const read = option(value);
      if (read !== misfit) return read;
    }
    return misfit;
  };
}

function readerOfTransform({ _zod: { def } }: z.ZodTransform): QuickReader | undefined {
  // One that takes more than the value may report issues of its own.
  const transform: (value: unknown, ...more: never[]) => unknown = def.transform;
  return transform.length > 1 ? undefined : (value) => transform(value);
}

function listOf(item: QuickReader): QuickReader {
  return (value) => {
    if (!Array.isArray(value)) return misfit;
    // A list that grows keeps room for more; there are lists by the hundred thousand.
    const read = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) {
      const one = item(value[index]);
      if (one === misfit) return misfit;
      read[index] = one;
    }
    return read;
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What inherits is left to zod: no value of a file does. */
function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

interface Field {
  readonly key: string;
  /** Its place among the fields of the schema. */
  readonly index: number;
  readonly schema: z.ZodType;
  /** Made when the field is first met: most never are. */
  read: QuickReader | undefined;
  readonly mayBeAbsent: boolean;
}

/** Most values have few of the fields, in the order of the schema: then only what is written is looked at. */
function readerOfObject(schema: z.ZodObject): QuickReader | undefined {
  const { catchall, checks } = schema._zod.def;
  if (!(catchall instanceof z.ZodNever) || (checks?.length ?? 0) > 0) return undefined;
  const fields = Object.entries(schema.shape).map(([key, field], index): Field => {
    return { key, index, schema: field as z.ZodType, read: undefined, mayBeAbsent: field instanceof z.ZodOptional };
  });
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const needed = fields.filter(({ mayBeAbsent }) => !mayBeAbsent).length;
  return (value) => {
    if (!isFields(value)) return misfit;
    const read: Record<string, unknown> = {};
    let next = 0;
    let missing = needed;
    for (const key in value) {
      const field = byKey.get(key);
      if (field && field.index < next) return readInOrder(value, fields);
      const one = readField(value[key], field);
      if (one === misfit) return misfit;
      read[key] = one;
      next = (field?.index ?? 0) + 1;
      if (!field?.mayBeAbsent) missing -= 1;
    }
    return missing === 0 ? read : misfit;
  };
}

function readField(written: unknown, field: Field | undefined): unknown {
  if (field === undefined || written === undefined) return misfit;
  field.read ??= quickReader(field.schema);
  return field.read(written);
}

/** Keys that a schema does not know are counted, not looked for: where there are none, as many were read as there are. */
function readInOrder(value: Fields, fields: readonly Field[]): unknown {
  const read: Record<string, unknown> = {};
  let unread = Object.keys(value).length;
  for (const field of fields) {
    const written = value[field.key];
    if (written === undefined && field.mayBeAbsent) continue;
    const one = readField(written, field);
    if (one === misfit) return misfit;
    read[field.key] = one;
    unread -= 1;
  }
  return unread === 0 ? read : misfit;
}

function readerOfRecord(schema: z.ZodRecord): QuickReader | undefined {
  const { keyType, valueType, checks } = schema._zod.def;
  // Where keys are listed, all of them are asked for.
  if (keyType._zod.values || (checks?.length ?? 0) > 0) return undefined;
  const [readKey, readValue] = [quickReader(keyType as z.ZodType), quickReader(valueType as z.ZodType)];
  return (value) => {
    if (!isFields(value)) return misfit;
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const [name, one] = [readKey(key), readValue(value[key])];
      if (key === "__proto__" || typeof name !== "string" || one === misfit) return misfit;
      read[name] = one;
    }
    return read;
  };
}

/** A reader of values of a type, with the checks that are made of them; nothing where one of the checks is not known. */
function checked(reader: QuickReader, { _zod: { def } }: z.ZodType): QuickReader | undefined {
  const {
    checks = [],
    check,
    coerce,
  } = def as { readonly checks?: readonly unknown[]; check?: unknown; coerce?: unknown };
  if (check !== undefined || coerce) return undefined;
  const readers = checks.map((one) => checkReader((one as { _zod: { def: CheckDefinition } })._zod.def));
  const known = readers.filter((one) => one !== undefined);
  return known.length < readers.length ? undefined : inTurn([reader, ...known]);
}

type Test = (value: never) => boolean;

/** What each kind of check asks. Lengths may be counted in characters: only where that changes nothing are they compared. */
const checkTests: Readonly<Record<string, (definition: CheckDefinition) => Test | undefined>> = {
  min_length: ({ minimum }) => {
    const least = Number(minimum);
    return (value: string | readonly unknown[]) =>
      value.length >= (typeof value === "string" && least > 1 ? least * 2 : least);
  },
  max_length:
    ({ maximum }) =>
    (value: string | readonly unknown[]) =>
      value.length <= Number(maximum),
  string_format: ({ format, pattern }) =>
    format === "regex" && pattern instanceof RegExp && !pattern.global && !pattern.sticky
      ? (value: string) => pattern.test(value)
      : undefined,
  number_format: ({ format }) => (format === "safeint" ? Number.isSafeInteger : undefined),
  greater_than: ({ value: least, inclusive }) =>
    typeof least === "number" ? (value: number) => (inclusive ? value >= least : value > least) : undefined,
  less_than: ({ value: most, inclusive }) =>
    typeof most === "number" ? (value: number) => (inclusive ? value <= most : value < most) : undefined,
  custom: ({ fn }) => (typeof fn === "function" && fn.length <= 1 ? (value) => Boolean(fn(value)) : undefined),
};

function checkReader(definition: CheckDefinition): QuickReader | undefined {
  const { check, tx } = definition;
  if (check === "overwrite" && typeof tx === "function") return (value) => tx(value);
  const test = checkTests[String(check)]?.(definition);
  return test && ((value) => (test(value as never) ? value : misfit));
}
