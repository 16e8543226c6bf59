import type { Terminal } from "../app/effects.ts";
import type { Language, Words } from "../domain/text.ts";

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

/**
 * Ends quietly when the reader of the output has gone (`khung check | head`); with a message and exit code 3 when the
 * output cannot be written: a full disk. Where messages cannot be written, nobody can be told.
 */
export function guardOutput(output: NodeJS.WriteStream, messages: NodeJS.WriteStream, language: Language): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    messages.write(cannotWrite(error.code ?? error.message)[language]);
    process.exit(3);
  });
  messages.on("error", () => undefined);
}

function cannotWrite(reason: string): Words {
  return {
    vi: `Không ghi được kết quả ra đầu ra chuẩn: ${reason}.\n`,
    en: `The result cannot be written to standard output: ${reason}.\n`,
  };
}
