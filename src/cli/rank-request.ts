import { formatOfFile, rankFormats } from "../app/readiness/ranking-output.ts";
import type { RankRequest } from "../app/readiness/ranking-request.ts";
import type { Words } from "../domain/text.ts";
import { changesOf, decimalOf } from "./change-values.ts";
import type { Invocation } from "./command.ts";
import { oneOf, text } from "./option-values.ts";

type Options = Invocation["options"];
type Asked = Omit<RankRequest, "language" | "colour" | "width">;

/** What `khung rank` is asked by its arguments; or what is wrong with them. */
export function rankRequest([edition]: readonly string[], options: Options): Asked | Words {
  const data = text(options["data"]);
  const replay = text(options["replay"]);
  const named = [edition, data, replay].filter((each) => each !== undefined);
  if (named.length !== 1) return oneOfThree;
  const uncertainty = runsOf(options);
  if (uncertainty && "vi" in uncertainty) return uncertainty;
  const output = text(options["output"]);
  const format = options["json"]
    ? "json"
    : (oneOf([...rankFormats, "svg"], options["format"]) ?? formatOfFile(output) ?? "terminal");
  return {
    format,
    changes: changesOf(options),
    ...given("edition", edition),
    ...given("data", data),
    ...given("replay", replay),
    ...given("method", options["method"]),
    ...given("group", options["group"]),
    ...given("year", options["year"]),
    ...decimalOf(options),
    ...given("output", output),
    ...(uncertainty ? { uncertainty } : {}),
  };
}

function runsOf(options: Options): { readonly replications: number; readonly seed: number } | Words | undefined {
  const asked = text(options["uncertainty"]);
  if (asked === undefined) return undefined;
  const replications = Number(asked);
  const seed = Number(text(options["seed"]) ?? "1");
  const isRight = Number.isInteger(replications) && replications >= 1 && replications <= 1_000_000;
  return isRight && Number.isSafeInteger(seed) ? { replications, seed } : wrongRuns;
}

function given<K extends string>(key: K, value: Options[string]): { readonly [P in K]?: string } {
  return typeof value === "string" ? ({ [key]: value } as { readonly [P in K]: string }) : {};
}

const oneOfThree: Words = {
  vi: "Hãy nêu một kỳ đánh giá (xem khung methods), một bảng bằng --data, hoặc một lần chạy đã ghi bằng --replay: một trong ba.",
  en: "Name an edition (see khung methods), a table with --data, or a recorded run with --replay: one of the three.",
};
const wrongRuns: Words = {
  vi: "--uncertainty là số lần lặp, từ 1 đến 1000000; --seed là một số nguyên.",
  en: "--uncertainty is a number of runs, 1 to 1000000; --seed is an integer.",
};
