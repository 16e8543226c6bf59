import type { PortalIndex } from "./index.ts";
import type { PortalReader } from "./reader.ts";

/** The portal's view of its workspace: the state as it is now, and word of the next one. */
export interface Portal {
  /** The latest state; nothing until the first one is read. */
  readonly now: () => PortalIndex | undefined;
  /** Calls back whenever there is a new state; gives what ends that. */
  readonly follow: (tell: (index: PortalIndex) => void) => () => void;
}

/** A portal that is brought up to date when somebody says that files changed. */
export interface RenewedPortal extends Portal {
  /** Reads what changed. One reading at a time: a call during one asks for another after it. */
  readonly renew: () => Promise<void>;
}

/** The portal over what a reader reads. */
export function portalOver({ read }: PortalReader): RenewedPortal {
  const listeners = new Set<(index: PortalIndex) => void>();
  let state: PortalIndex | undefined;
  let last: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    const next = await read();
    if (!next) return;
    state = next;
    for (const tell of listeners) tell(next);
  };
  return {
    now: () => state,
    follow: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    renew: () => {
      last = last.catch(() => undefined).then(renew);
      return last;
    },
  };
}
