import * as z from "zod";
import { kinds } from "./kind.ts";
import { statuses } from "./provenance.ts";
import { onlineLevels } from "./service.ts";
import { type BoxKind, boxStates, changes } from "./view-head.ts";

/** The version of a view as JSON; it grows when a field changes its meaning or goes. */
export const viewFileVersion = 1;

const id = z.string();
const count = z.number().int().min(0);
const words = z.strictObject({ vi: z.string(), en: z.string() });
const text = z.strictObject({ vi: z.string(), en: z.string().optional() });
const state = z.enum(boxStates);
const date = z.string();

/** What a box of a view may stand for. */
export const boxKinds = [
  ...kinds,
  "block",
  "userGroup",
  "nationalSystem",
  "platform",
  "level",
  "part",
] as const satisfies readonly BoxKind[];
const kind = z.enum(boxKinds);

const badge = z.strictObject({
  kind: z.enum(["findings", "online", "security"]),
  severity: z.enum(["error", "warning", "info"]).optional(),
  count: count.optional(),
  level: z.literal(onlineLevels).or(z.number().int()).optional(),
});

const marks = {
  provenance: z.enum(statuses).optional(),
  change: z.enum(changes).optional(),
  badges: z.array(badge).optional(),
  href: z.string().optional(),
  isNeighbour: z.literal(true).optional(),
};

const head = {
  version: z.literal(viewFileVersion),
  id,
  title: text,
  question: words,
  summary: words,
  date,
  since: date.optional(),
  only: words.optional(),
  states: z.array(state),
  legend: z
    .array(
      z.strictObject({
        kind: z.enum(["tone", "text"]),
        tone: z.string().optional(),
        text: words.optional(),
        words: text,
      }),
    )
    .optional(),
  notes: z.array(words),
  part: z.strictObject({ view: id, title: text, number: count, total: count }).optional(),
  parts: z.array(id).optional(),
};

const boxSchema = z.strictObject({
  id,
  kind,
  label: text,
  note: text.optional(),
  state,
  elements: z.array(id).optional(),
  opens: id.optional(),
  ...marks,
  get boxes(): z.ZodArray<z.ZodType> {
    return z.array(boxSchema);
  },
});

const groupSchema = z.strictObject({
  id,
  title: text,
  place: z.enum(["top", "band", "side", "outside"]),
  tone: z.string(),
  boxes: z.array(boxSchema),
  get groups(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(groupSchema).optional();
  },
});

const lineSchema = z.strictObject({
  id,
  from: id,
  to: id,
  label: text.optional(),
  style: z.enum(["axis", "direct", "reference"]),
  planned: z.boolean(),
  bothWays: z.boolean(),
  ...marks,
});

const boxView = z.strictObject({
  ...head,
  layout: z.enum(["layers", "graph"]),
  groups: z.array(groupSchema),
  lines: z.array(lineSchema),
});

const headerGroup = z.strictObject({
  id,
  title: text.optional(),
  tone: z.string(),
  headers: z.array(
    z.strictObject({
      id,
      label: text,
      note: text.optional(),
      state: state.optional(),
      total: z.number().optional(),
      ...marks,
    }),
  ),
});

const matrixView = z.strictObject({
  ...head,
  layout: z.literal("matrix"),
  setting: z.enum(["figures", "texts"]),
  rowTitle: words,
  columnTitle: words,
  rows: z.array(headerGroup),
  columns: z.array(headerGroup),
  cells: z.array(
    z.strictObject({
      row: id,
      column: id,
      text: text.optional(),
      value: z.number().optional(),
      state: state.optional(),
      spoken: words,
      elements: z.array(id),
      ...marks,
    }),
  ),
  totals: z.strictObject({ title: words, sum: z.number() }).optional(),
  heat: z.strictObject({ most: z.number(), unit: words }).optional(),
});

const wave = z.strictObject({
  id,
  title: text,
  note: text.optional(),
  tone: z.string(),
  bars: z.array(
    z.strictObject({
      id,
      kind,
      label: text,
      note: text.optional(),
      start: date.optional(),
      end: date.optional(),
      state,
      ...marks,
    }),
  ),
  milestones: z.array(z.strictObject({ id, label: text, date, state, bar: id.optional(), ...marks })),
});

const timelineView = z.strictObject({
  ...head,
  layout: z.literal("timeline"),
  from: date,
  to: date,
  waves: z.array(wave),
  dependencies: z.array(z.strictObject({ id, from: id, to: id, isBroken: z.boolean(), ...marks })),
  dateLines: z.array(z.strictObject({ date, label: text })),
});

/** What `khung draw -f json` writes: a view as data, without coordinates. */
export const viewFileSchema = z.union([boxView, matrixView, timelineView]);
