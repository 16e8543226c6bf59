import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inFolder, writeModel } from "./folder.ts";
import type { GeneratedFile } from "./generate.ts";
import { median, runNode } from "./process.ts";

const program = resolve("dist/cli.js");
const elements = 10_000;
const changes = 15;
const linesChanged = 500;

/** Milliseconds, as of a person at an editor: before the first change, and between changes. */
const [beforeFirst, between] = [3000, 300];

/** Edits that a user makes again and again: the line that is looked for, and what it becomes. */
const edits: Readonly<Record<string, readonly [RegExp, (round: number) => string]>> = {
  "another name": [/(Thủ tục thử nghiệm số \d+)[a-z]*/, (round) => `$1${"xy"[round % 2]}`],
  "another reference": [/owner: agencies-\d+/, (round) => `owner: agencies-${round}`],
  "a broken line, mended": [/performedAt: \[province\]?/, (round) => `performedAt: [province${round % 2 ? "]" : ""}`],
};

/** One changed file of a model of 10,000 elements, checked again by `khung check --watch`, beside a cold check. */
export function benchWatch(): Promise<string> {
  return inFolder(async (root) => {
    const { folder, files } = await writeModel(elements, root);
    const file = await splitOff(folder, files);
    const rows: string[] = [];
    for (const [name, edit] of Object.entries(edits)) {
      const cold = () => runNode([program, "check", folder], { KHUNG_CACHE: "off" }).wall;
      const before = [cold(), cold()];
      const times = await timesOfChanges(folder, file, edit);
      const [alone, again] = [median([...before, cold()]), median(times)];
      const part = `1/${(alone / again).toFixed(1)}`;
      rows.push(`${name}: cold ${alone.toFixed(0)} ms, again ${again.toFixed(0)} ms, ${part} of it`);
    }
    return [
      `\`khung check --watch\`, ${elements.toLocaleString("en")} elements in ${files.length + 1} files: one of ${linesChanged} lines is changed`,
      `${changes} times, each ${between} ms after the answer before it; from its writing to the answer, medians.`,
      ...rows,
    ].join("\n");
  });
}

/** Puts the first lines of a file of services into one of their own: the one that is changed. */
async function splitOff(folder: string, files: readonly GeneratedFile[]): Promise<string> {
  const whole = files.find(({ text }) => text.startsWith("services:"));
  if (!whole) throw new Error("the model has services");
  const [head = "", ...lines] = whole.text.split("\n");
  // Not within an entry.
  const end = lines.findIndex((line, index) => index >= linesChanged - 8 && /^ {2}\S/.test(line));
  const changed = join(folder, "changed.yaml");
  await writeFile(join(folder, whole.name), [head, ...lines.slice(end)].join("\n"));
  await writeFile(changed, `${[head, ...lines.slice(0, end)].join("\n")}\n`);
  return changed;
}

async function timesOfChanges(
  folder: string,
  file: string,
  [pattern, change]: readonly [RegExp, (round: number) => string],
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, "check", folder, "--watch", "--lang", "en"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const said = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    for (let text = ""; !text.includes("Ctrl-C"); ) text += (await said.next()).value;
    await setTimeout(beforeFirst);
    const times: number[] = [];
    for (let round = 0; round < changes; round++) {
      await setTimeout(between);
      const text = await readFile(file, "utf8");
      const start = performance.now();
      await writeFile(file, text.replace(pattern, change(round)));
      await said.next();
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill();
  }
}
