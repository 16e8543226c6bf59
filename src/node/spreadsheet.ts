import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ReadFile } from "../app/effects.ts";
import { readTables, type TablesReading } from "../app/sheets/read-tables.ts";

interface ChildOptions {
  /** The bundled `spreadsheet-child.js`; by default the one beside this file. */
  readonly child?: URL;
  readonly timeLimitMs?: number;
  /** Of the child's heap, in MB. */
  readonly heapLimitMb?: number;
}

const usualTimeLimitMs = 30_000;
const usualHeapLimitMb = 768;

/**
 * Reads spreadsheets, each in a process of its own with limits on time and memory: what a hostile file breaks is that
 * process. Never rejects; a file that goes beyond the limits is refused.
 */
export function readInChild(options: ChildOptions = {}): (file: ReadFile) => Promise<TablesReading> {
  const { timeLimitMs = usualTimeLimitMs, heapLimitMb = usualHeapLimitMb } = options;
  const child = options.child ?? new URL("./spreadsheet-child.js", import.meta.url);
  return ({ path, bytes }) =>
    new Promise((resolve) => {
      const flags = [`--max-old-space-size=${heapLimitMb}`, fileURLToPath(child), path];
      const running = spawn(process.execPath, flags, {
        stdio: ["pipe", "pipe", "ignore"],
        timeout: timeLimitMs,
        env: {},
        killSignal: "SIGKILL",
      });
      const answer: Buffer[] = [];
      running.stdout.on("data", (part: Buffer) => answer.push(part));
      // A child that ends early reads no further: that is told by how it ended.
      running.stdin.on("error", () => undefined);
      running.on("error", () => resolve({ refused: broken }));
      running.on("close", (code, signal) => {
        if (code === 0) resolve(answerOf(Buffer.concat(answer).toString("utf8")));
        else resolve({ refused: signal === "SIGKILL" ? tooSlow(timeLimitMs) : tooMuch });
      });
      running.stdin.end(bytes);
    });
}

function answerOf(json: string): TablesReading {
  try {
    return JSON.parse(json) as TablesReading;
  } catch {
    return { refused: broken };
  }
}

/** The reader to use: a child process where this file is bundled; this process where it runs as TypeScript. */
export function tableReader(): (file: ReadFile) => Promise<TablesReading> {
  if (!import.meta.url.endsWith(".ts")) return readInChild();
  return async ({ path, bytes }) => readTables(path, bytes);
}

const broken = {
  vi: "không khởi động được tiến trình đọc bảng tính",
  en: "the process that reads spreadsheets could not be started",
};
const tooMuch = {
  vi: "tệp đòi quá nhiều bộ nhớ khi đọc nên bị dừng; hãy chia nhỏ, hoặc chép các ô cần thiết sang tệp mới",
  en: "the file took too much memory to read and was stopped; divide it, or copy the cells into a new file",
};

function tooSlow(limitMs: number) {
  const seconds = limitMs / 1000;
  return {
    vi: `đọc tệp quá ${seconds} giây nên bị dừng; hãy chia nhỏ, hoặc chép các ô cần thiết sang tệp mới`,
    en: `reading took longer than ${seconds} s and was stopped; divide the file, or copy the cells into a new one`,
  };
}
