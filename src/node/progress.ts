import type { Progress } from "../app/effects.ts";
import type { Language, Words } from "../domain/text.ts";

const patience = 500;

/** Progress with an end: `done` clears the line that it left. A measured one tells the time of each step. */
export interface LiveProgress extends Progress {
  readonly done: () => void;
  /** Names in English, milliseconds. */
  readonly times?: () => readonly (readonly [step: string, milliseconds: number])[];
}

/**
 * Progress on a terminal: one line that is overwritten, shown once a command has run for half a second. A step that
 * blocks the program cannot be interrupted to show it, so the clock is also read when a step begins.
 */
export function liveProgress(stream: NodeJS.WriteStream, language: Language): LiveProgress {
  if (!stream.isTTY) return { step: async () => undefined, done: () => undefined };
  const start = performance.now();
  let current: Words | undefined;
  let isShown = false;
  const show = (): void => {
    if (current) stream.write(`\r\u001b[K${current[language]} …`);
    isShown = true;
  };
  const timer = setTimeout(show, patience);
  timer.unref();
  return {
    step: async (doing) => {
      current = doing;
      if (performance.now() - start > patience) show();
      await new Promise((resolve) => setImmediate(resolve));
    },
    done: () => {
      clearTimeout(timer);
      current = undefined;
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}

/** Measures the steps of a command instead of showing them: for `npm run bench`. */
export function stopwatch(): LiveProgress {
  const marks: { readonly name: string; readonly at: number }[] = [{ name: "start", at: 0 }];
  let end = 0;
  return {
    step: async (doing) => {
      marks.push({ name: doing.en, at: performance.now() });
    },
    done: () => {
      end = performance.now();
    },
    times: () => marks.map(({ name, at }, index) => [name, (marks[index + 1]?.at ?? end) - at] as const),
  };
}
