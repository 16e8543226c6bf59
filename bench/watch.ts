import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inFolder, writeModel } from "./folder.ts";
import { median, runNode } from "./process.ts";

const program = resolve("dist/cli.js");
const elements = 10_000;
const changes = 5;

/** One changed file of a model of 10,000 elements, checked again by `khung check --watch`, beside a cold check. */
export function benchWatch(): Promise<string> {
  return inFolder(async (root) => {
    const { folder, files } = await writeModel(elements, root);
    const cold = median(Array.from({ length: 3 }, () => runNode([program, "check", folder]).wall));
    const file = join(folder, files[3]?.name ?? "");
    const again = median(await timesOfChanges(folder, file));
    return [
      `\`khung check --watch\`, ${elements.toLocaleString("en")} elements: one changed file of ${files.length}, from its writing to the answer.`,
      `cold ${cold.toFixed(0)} ms, again ${again.toFixed(0)} ms: 1/${(cold / again).toFixed(1)} of it`,
    ].join("\n");
  });
}

async function timesOfChanges(folder: string, file: string): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, "check", folder, "--watch", "--lang", "en"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const said = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    for (let text = ""; !text.includes("Ctrl-C"); ) text += (await said.next()).value;
    const times: number[] = [];
    for (let round = 0; round < changes; round++) {
      const text = await readFile(file, "utf8");
      const start = performance.now();
      await writeFile(file, text.replace(/name: (.*)/, "name: $1 x"));
      await said.next();
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill();
  }
}
