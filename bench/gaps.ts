import { join, resolve } from "node:path";
import { likenesses, wordsOf } from "../src/gaps/similarity.ts";
import { inFolder, writeModel } from "./folder.ts";
import { inTurn, median, runNode } from "./process.ts";
import { table } from "./table.ts";

const program = resolve("dist/cli.js");
const elements = 10_000;
const provinces = 63;
const applications = 300;

/** Gap analysis and roadmap of a large model beside its check; names alike among the applications of all provinces. */
export function benchGaps(): Promise<string> {
  return inFolder(async (root) => {
    const { folder } = await writeModel(elements, root);
    const commands = ["check", "gaps", "roadmap"];
    const timesOf = (memory: string) =>
      inTurn(
        3,
        commands.map((command) => () => runNode([program, command, folder, "--json"], { KHUNG_CACHE: memory })),
      );
    const cold = timesOf("off");
    const memory = join(root, "memory");
    timesOf(memory);
    const again = timesOf(memory);
    const coldChecks = cold[0] ?? [];
    const rows = commands.map((command, index) => {
      const [first = [], later = []] = [cold[index], again[index]];
      const share = (walls: readonly number[]) =>
        median(walls.map((one, round) => one / (coldChecks[round] ?? Number.NaN))).toFixed(2);
      return [command, seconds(first), share(first), seconds(later), share(later)];
    });
    const { pairs, time } = namesAlike();
    return [
      `A model of ${elements.toLocaleString("en")} elements. Target: gaps and roadmap within the time of the cold check.`,
      "Again: the same command on the same content in a new process, which recalls what came of it.",
      "",
      table([["command", "cold s", "× cold check", "again s", "× cold check"], ...rows]),
      "",
      `Names alike among ${(provinces * applications).toLocaleString("en")} applications: ${pairs} pairs in ${time.toFixed(0)} ms (target: 2,000 ms).`,
    ].join("\n");
  });
}

function seconds(walls: readonly number[]): string {
  return (median(walls) / 1000).toFixed(2);
}

/** Names as provinces give them: a common stock of tasks, each with words of its own. */
function namesAlike(): { readonly pairs: number; readonly time: number } {
  const tasks = ["văn bản", "hộ tịch", "đất đai", "y tế", "giáo dục", "giao thông", "xây dựng", "một cửa"];
  const names = Array.from({ length: provinces * applications }, (_, index) => {
    const task = tasks[index % tasks.length] ?? "";
    return `Hệ thống quản lý ${task} phân hệ ${index % 1_000}`;
  });
  const start = performance.now();
  const pairs = likenesses(names.map((item) => ({ item, words: wordsOf(item) }))).length;
  return { pairs, time: performance.now() - start };
}
