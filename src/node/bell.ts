import { statSync } from "node:fs";

/** Milliseconds that changes are waited for before they are told. */
export interface Rest {
  /** How long it must be quiet. */
  readonly quiet: number;
  /** How long a file may stay empty, or away, before that is taken for what its writer wants. */
  readonly begun: number;
}

/** Rings for changes of files, once for those that come together. */
export interface Bell {
  /** Something changed; a file, where it is known which. */
  readonly ring: (file?: string) => void;
  /** Waits for a ring and for the quiet after it; false once the bell is closed. */
  readonly rung: () => Promise<boolean>;
  /** Whether nothing changes for so many milliseconds, and the bell is not closed; tells as soon as something does. */
  readonly isQuietFor: (milliseconds: number) => Promise<boolean>;
  readonly close: () => void;
}

/**
 * A bell that needs little quiet: programs that write a file empty it first, or move the old one away, and go on at once.
 * Such a file is waited for; all others are whole when it is quiet.
 */
export function newBell({ quiet, begun }: Rest): Bell {
  const changed = new Set<string>();
  let isClosed = false;
  let isRinging = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  let stir = (): void => undefined;
  const strike = (): void => {
    changed.clear();
    timer = undefined;
    isRinging = true;
    wake();
  };
  const settle = (): void => {
    if ([...changed].some(isBegun)) timer = setTimeout(strike, begun);
    else strike();
  };
  return {
    ring: (file) => {
      if (file !== undefined) changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(settle, quiet);
      stir();
    },
    rung: async () => {
      if (!isRinging && !isClosed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      isRinging = false;
      return !isClosed;
    },
    isQuietFor: async (milliseconds) => {
      if (isClosed || isRinging || timer) return false;
      return new Promise((resolve) => {
        // What happened while the timer was late is heard first.
        const rest = setTimeout(() => setImmediate(resolve, true), milliseconds);
        stir = () => {
          clearTimeout(rest);
          resolve(false);
        };
      });
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      stir();
      wake();
    },
  };
}

/** Whether a file is empty or away: its writer may only have begun. */
function isBegun(file: string): boolean {
  try {
    return statSync(file).size === 0;
  } catch {
    return true;
  }
}
