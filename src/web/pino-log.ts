import { type DestinationStream, pino } from "pino";
import type { RequestLog } from "./request-log.ts";

/** Writes requests and faults as lines of JSON. Nothing is written of a request but what a {@link RequestLog} is told. */
export function pinoLog(destination: DestinationStream, level: "info" | "error" = "info"): RequestLog {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    request: (line) => log.info(line, "request"),
    fault: (error, path) => log.error({ err: error, path }, "fault"),
  };
}
