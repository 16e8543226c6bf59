import { type Ranking, rankingSchema } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";
import { bounds } from "../../source/bounds.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import { type MethodChanges, optionsAsked } from "./change-method.ts";
import type { RankRequest } from "./ranking-request.ts";

/** A recorded run, and what it was asked for with what is asked for now in its place. */
export interface Replay {
  readonly file: string;
  readonly past: Ranking;
  readonly request: RankRequest;
  /** What is otherwise than in the recorded run. */
  readonly changed: readonly string[];
}

/** Reads a recorded run (`khung rank --json`), and repeats its question with the options of the new one in place of its own. */
export async function readReplay(request: RankRequest, effects: Effects): Promise<Replay | { readonly why: Words }> {
  const { replay: file = "" } = request;
  const read = await effects.files.readFile(file, join(file, ".."), bounds);
  if (!read || !("bytes" in read)) return { why: unreadable(file) };
  const parsed = rankingSchema.safeParse(jsonOf(read.bytes));
  if (!parsed.success) return { why: noRanking(file) };
  const past = parsed.data;
  const { options, ...named } = past.asked;
  const changes = replaced(options, request.changes);
  const runs = request.uncertainty ?? past.uncertainty;
  const { replay: _, ...now } = request;
  const asked = { ...given(named), ...now, changes, ...(runs ? { uncertainty: runs } : {}) };
  return { file, past, request: asked, changed: otherwise(past, asked) };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Fields that say nothing are left out, so that they hide none. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** An option of a kind that is given anew takes the place of all recorded of that kind. */
function replaced(past: Ranking["asked"]["options"], now: MethodChanges): MethodChanges {
  const stated = Object.entries(now).filter(([, value]) => value !== undefined && value.length > 0);
  return { ...given(past), ...Object.fromEntries(stated) };
}

function otherwise({ asked, uncertainty }: Ranking, request: RankRequest): readonly string[] {
  const names = ["method", "year", "decimal", "group"] as const;
  const before = [...optionsAsked(given(asked.options))];
  const runs = request.uncertainty;
  return [
    ...names.flatMap((name) => (request[name] === asked[name] ? [] : [`${name}: ${request[name] ?? "–"}`])),
    ...optionsAsked(request.changes).filter((each) => !before.includes(each)),
    ...(runs && (runs.seed !== uncertainty?.seed || runs.replications !== uncertainty.replications)
      ? [`uncertainty: ${runs.replications}, ${runs.seed}`]
      : []),
  ];
}

/** The new run beside the recorded one: what each unit had, and how many answers are not what they were. */
export function besideReplay(ranking: Ranking, { file, past, changed }: Replay): Ranking {
  const before = new Map(past.units.map((unit) => [unit.code, unit]));
  return {
    ...ranking,
    replay: { file, changed: [...changed], answersChanged: answersChanged(ranking, past) },
    units: ranking.units.map((unit) => {
      const { score = null, rank = null } = before.get(unit.code) ?? {};
      return { ...unit, before: { score, rank } };
    }),
  };
}

function answersChanged(now: Ranking, past: Ranking): number {
  const raw = ({ units }: Ranking): ReadonlyMap<string, number | null> =>
    new Map(
      units.flatMap(({ code, nodes }) =>
        Object.entries(nodes).flatMap(([node, { answer }]) =>
          answer ? [[`${code} ${node}`, answer.raw] as const] : [],
        ),
      ),
    );
  const [one, other] = [raw(now), raw(past)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key)).length;
}

function unreadable(path: string): Words {
  return { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` };
}

function noRanking(path: string): Words {
  return {
    vi: `${path} không phải kết quả xếp hạng mà phiên bản này ghi; hãy ghi bằng: khung rank … --json -o ${path}`,
    en: `${path} is no ranking as this version records it; record one with: khung rank … --json -o ${path}`,
  };
}
