/** A stage that is run again only when what it is given differs from the last time. */
export interface Remembered<Input extends readonly unknown[], Output> {
  run(key: string, ...input: Input): Output;
  /** How many times the stage was really run. */
  readonly runs: () => number;
}

/** Remembers the last output of a stage: the same inputs (by identity) with an equal key give it back. */
export function remember<Input extends readonly unknown[], Output>(
  stage: (...input: Input) => Output,
): Remembered<Input, Output> {
  let last: { readonly key: string; readonly input: Input; readonly output: Output } | undefined;
  let runs = 0;
  return {
    run(key, ...input) {
      if (last && last.key === key && last.input.every((value, i) => value === input[i])) return last.output;
      runs++;
      last = { key, input, output: stage(...input) };
      return last.output;
    },
    runs: () => runs,
  };
}
