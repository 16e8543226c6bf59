import type { DocumentJobs } from "../app/portal/jobs.ts";
import type { Portal } from "../app/portal/portal.ts";
import type { Pack } from "./answer-cache.ts";
import type { Assets } from "./assets.ts";
import type { Templates } from "./render.ts";
import type { RequestLog } from "./request-log.ts";

/** How much one reader may ask, and all together. */
export interface PortalLimits {
  /** Requests of one address within a minute. */
  readonly requestsPerMinute: number;
  /** Open pages that follow changes, of all readers together. */
  readonly followers: number;
}

/** All that the portal is made with; tests choose their own. */
export interface PortalServices {
  readonly portal: Portal;
  readonly templates: Templates;
  readonly assets: Assets;
  readonly jobs: DocumentJobs;
  readonly log: RequestLog;
  readonly limits: PortalLimits;
  /** Names by which this server may be called: the `Host` of a request. `*` for any. */
  readonly hosts: readonly string[];
  /** Milliseconds since some moment, for the times in the log. */
  readonly clock: () => number;
  /** Tells contents apart, in letters and digits. */
  readonly digest: (content: string | Uint8Array) => string;
  /** Makes contents smaller; absent where answers go out as they are. */
  readonly pack?: Pack;
  /** Rings when the server is to end: lines that are held open are let go. */
  readonly ending: AbortSignal;
}
