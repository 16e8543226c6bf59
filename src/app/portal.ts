import type { PortalIndex } from "./portal-index.ts";

/** The portal's view of its workspace: the state as it is now, and word of the next one. */
export interface Portal {
  /** The latest state; nothing until the first one is read. */
  readonly now: () => PortalIndex | undefined;
  /** Calls back whenever there is a new state; gives what ends that. */
  readonly follow: (tell: (index: PortalIndex) => void) => () => void;
}
