import type { Terminal } from "../app/effects.ts";

const usualWidth = 100;

/**
 * How standard output shows text. Colour: never with `NO_COLOR` (no-color.org) or `TERM=dumb`, always with
 * `FORCE_COLOR`, else on a terminal. Width: that of the terminal; fixed where there is none.
 */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const colour = !NO_COLOR && TERM !== "dumb" && (wanted || stream.isTTY === true);
  return { colour, width: stream.isTTY ? stream.columns || usualWidth : usualWidth };
}

/** Ends quietly when the reader of the output has gone (`khung check | head`). */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
