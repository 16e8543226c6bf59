/** Work that is done a few at a time; the rest waits for its turn, in the order in which it came. */
export interface Turns {
  /** Does some work when its turn comes; rejects with {@link Ended} where the server ends before that. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Why work was not begun: the server ends. `status` is what a reader is told. */
export interface Ended {
  readonly kind: "ended";
  readonly status: 503;
}

const ended: Ended = { kind: "ended", status: 503 };

/** So many are under way at once. Between one and the next all else that waits is served: a page takes the whole thread. */
export function turnsOf(most: number, ending: AbortSignal): Turns {
  const waiting: { readonly begin: () => void; readonly refuse: (why: Ended) => void }[] = [];
  let running = 0;
  ending.addEventListener("abort", () => {
    for (const { refuse } of waiting.splice(0)) refuse(ended);
  });
  const turn = (): Promise<void> =>
    new Promise((begin, refuse) => {
      if (ending.aborted) refuse(ended);
      else if (running < most) {
        running += 1;
        setImmediate(begin);
      } else waiting.push({ begin, refuse });
    });
  const pass = (): void => {
    const next = waiting.shift();
    if (next) setImmediate(next.begin);
    else running -= 1;
  };
  return {
    take: async (work) => {
      await turn();
      try {
        return await work();
      } finally {
        pass();
      }
    },
  };
}
