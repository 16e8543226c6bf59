import { spawnSync } from "node:child_process";

/** What a process took, from start to end. */
export interface Run {
  /** Milliseconds. */
  readonly wall: number;
  readonly output: string;
  readonly errors: string;
  /** Nothing where the program was ended because it took too long. */
  readonly exitCode: number | null;
}

/** Milliseconds: what takes longer is ended. */
export const patience = 120_000;

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const start = performance.now();
  const child = spawnSync(program, args, {
    env: { ...process.env, ...environment },
    encoding: "utf8",
    maxBuffer: 1 << 30,
    timeout: patience,
    // A program in the midst of a computation may answer to nothing else.
    killSignal: "SIGKILL",
  });
  if (child.error && child.signal === null) throw child.error;
  return { wall: performance.now() - start, output: child.stdout, errors: child.stderr, exitCode: child.status };
}

/** Runs a script of Node to its end. */
export function runNode(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  return run(process.execPath, args, environment);
}

/** The middle one; of an even number, the higher of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** Rounds of runs in turn, so that what else the machine does burdens all alike: the wall times of each, by round. */
export function inTurn(rounds: number, runs: readonly (() => Run)[]): readonly (readonly number[])[] {
  return runsInTurn(rounds, runs).map((ofOne) => ofOne.map(({ wall }) => wall));
}

/** The same, with all that each run gave. */
export function runsInTurn(rounds: number, runs: readonly (() => Run)[]): readonly (readonly Run[])[] {
  const taken: Run[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [index, once] of runs.entries()) taken[index]?.push(once());
  return taken;
}
