import type { Live } from "../app/effects.ts";
import { rereading } from "./reread.ts";
import { changesIn } from "./watch.ts";

/** The voice and the watch of a command that, once it has spoken, runs until Ctrl-C or until it is asked to end. */
export function liveOn(output: NodeJS.WriteStream): Live {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  let isListening = false;
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  };
  return {
    // Who has read how to end the command may do so at once, before anything is watched.
    print: (text) => {
      listen();
      output.write(text);
    },
    rereading,
    changes: async function* (watched, meanwhile) {
      listen();
      try {
        yield* changesIn(watched, ending.signal, meanwhile);
      } finally {
        process.off("SIGINT", end);
        process.off("SIGTERM", end);
      }
    },
  };
}
