import { fold } from "../folding.ts";
import { isMap } from "./spellings.ts";

type Fields = Readonly<Record<string, unknown>>;

const units = ["share", "percent", "count", "points", "index", "number"];

/** Any other unit of measure is the name of one: its values are numbers of any size. A slip of ours is left as it is. */
export function unitMeant(written: unknown): Fields {
  if (typeof written !== "string" || written.trim() === "" || units.includes(written)) return {};
  if (written.trim() === "%") return { unit: "percent" };
  if (units.includes(written.trim().toLowerCase())) return { unit: written.trim().toLowerCase() };
  const isSlip = !/\s/.test(written) && units.some((unit) => unit.slice(0, 3) === fold(written).slice(0, 3));
  return isSlip ? {} : { unit: "number", unitName: { vi: written, en: written } };
}

const directionWords: Readonly<Record<string, string>> = {
  "1": "positive",
  "-1": "negative",
  "+": "positive",
  "-": "negative",
  "+1": "positive",
  up: "positive",
  down: "negative",
  max: "positive",
  min: "negative",
  benefit: "positive",
  cost: "negative",
  higher: "positive",
  lower: "negative",
  "higher-is-better": "positive",
  "lower-is-better": "negative",
};

/** The direction as we call it, from the word or number that stands for it; else as it stands. */
export function directionMeant(written: unknown): unknown {
  if (typeof written !== "string" && typeof written !== "number") return written;
  const text = String(written).trim().toLowerCase().replace(/\s+/g, "-");
  return Object.hasOwn(directionWords, text) ? directionWords[text] : written;
}

/** Two ends, least first, are read by the direction; `{ worst, best }` says it itself. */
export function goalpostsMeant(written: unknown, direction: unknown): unknown {
  const pair = Array.isArray(written) ? written : isMap(written) ? [written["min"], written["max"]] : [];
  const [low, high] = pair;
  if (pair.length !== 2 || typeof low !== "number" || typeof high !== "number") return written;
  return directionMeant(direction) === "negative" ? { worst: high, best: low } : { worst: low, best: high };
}
