import type { Request, Response } from "express";
import type { PortalIndex } from "../app/portal/index.ts";
import type { Turns } from "./turns.ts";

/** An answer as it goes out, once and for all readers of one state. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Makes a text smaller for readers that understand gzip; never in the thread that answers. */
export type Pack = (content: Uint8Array) => Promise<Uint8Array>;

/** Answers that were made of the state that is shown now; with the next state all are forgotten. */
export interface AnswerCache {
  readonly find: (key: string, state: PortalIndex) => ReadyAnswer | undefined;
  /** A kept answer as gzip, once that is made; it is made after it was asked for the first time. */
  readonly packed: (answer: ReadyAnswer) => ReadyAnswer | undefined;
  /**
   * Makes an answer ready, and keeps it where it stands for more than its moment. Who asks for the same while it is made
   * waits for it: many readers of one page cost as much as one.
   */
  readonly make: (key: string, state: PortalIndex, work: () => Promise<MadeAnswer>) => Promise<ReadyAnswer>;
}

/** An answer as it was made. */
export interface MadeAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isPassing?: boolean;
}

const mostBytes = 64_000_000;
const largest = 4_000_000;

/** Keeps answers up to 64 MB, those that were asked for longest ago going first. `digest` tells contents apart. */
export function answerCache(
  digest: (content: string | Uint8Array) => string,
  turns: Turns,
  pack: Pack | undefined,
): AnswerCache {
  const kept = new Map<string, ReadyAnswer>();
  const packed = new WeakMap<ReadyAnswer, ReadyAnswer | undefined>();
  const underWay = new Map<string, Promise<ReadyAnswer>>();
  let revision = 0;
  let bytes = 0;
  const forgetFor = (state: PortalIndex): void => {
    if (state.revision === revision) return;
    kept.clear();
    bytes = 0;
    revision = state.revision;
  };
  const keep = (key: string, answer: ReadyAnswer): void => {
    kept.set(key, answer);
    bytes += answer.body.length;
    for (const [oldest, { body }] of kept) {
      if (bytes <= mostBytes) return;
      kept.delete(oldest);
      bytes -= body.length;
    }
  };
  return {
    find: (key, state) => {
      forgetFor(state);
      const found = kept.get(key);
      if (found) {
        kept.delete(key);
        kept.set(key, found);
      }
      return found;
    },
    packed: (answer) => {
      if (pack && isWorthPacking(answer) && !packed.has(answer)) {
        packed.set(answer, undefined);
        // Whoever waits is given the whole one meanwhile; where packing fails, for good.
        pack(answer.body).then(
          (body) => packed.set(answer, packedAnswer(answer, body)),
          () => undefined,
        );
      }
      return packed.get(answer);
    },
    make: (key, state, work) => {
      const name = `${state.revision} ${key}`;
      const under = underWay.get(name);
      if (under) return under;
      const made = turns
        .take(work)
        .then((answer) => {
          const ready = readyOf(answer, digest);
          const isKept = !answer.isPassing && answer.status === 200 && ready.body.length <= largest;
          if (isKept && state.revision === revision) keep(key, ready);
          return ready;
        })
        .finally(() => underWay.delete(name));
      underWay.set(name, made);
      return made;
    },
  };
}

function readyOf(
  { status, type, body, headers = {}, isPassing = false }: MadeAnswer,
  digest: (content: string | Uint8Array) => string,
): ReadyAnswer {
  const contents =
    typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
  const caching = isPassing
    ? { "Cache-Control": "no-store" }
    : { "Cache-Control": "no-cache", Vary: "Accept-Encoding", ETag: `"${digest(contents).slice(0, 32)}"` };
  return {
    status,
    headers: { "Content-Type": type, "Content-Length": String(contents.length), ...caching, ...headers },
    body: contents,
  };
}

const smallest = 1_000;

function isWorthPacking({ headers, body }: ReadyAnswer): boolean {
  const { "Content-Type": type = "" } = headers;
  return body.length >= smallest && /^(?:text\/|application\/json|image\/svg)/.test(type);
}

/** The same answer in fewer bytes: to a cache on the way it is another one, so it has a mark of its own. */
function packedAnswer({ status, headers }: ReadyAnswer, content: Uint8Array): ReadyAnswer {
  const { ETag: etag = "" } = headers;
  return {
    status,
    headers: {
      ...headers,
      "Content-Length": String(content.length),
      "Content-Encoding": "gzip",
      ETag: etag.replace(/"$/, '-gzip"'),
    },
    body: Buffer.from(content.buffer, content.byteOffset, content.length),
  };
}

/** Whether a reader takes gzip. */
export function takesGzip({ headers }: Pick<Request, "headers">): boolean {
  const asked = headers["accept-encoding"];
  return typeof asked === "string" && /(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?:1|0\.[0-9]*[1-9]))/.test(asked);
}

/** Sends an answer; to a reader who has the same already, only word of that. `more`: headers besides its own. */
export function send(
  request: Request,
  response: Response,
  { status, headers: own, body }: ReadyAnswer,
  more?: Readonly<Record<string, string>>,
): void {
  // The reader has gone meanwhile.
  if (response.headersSent) return;
  const headers = more ? { ...more, ...own } : own;
  const known = request.headers["if-none-match"];
  const { ETag: etag } = headers;
  if (etag !== undefined && known !== undefined && status === 200 && names(known, etag)) {
    const { "Content-Length": _, "Content-Type": __, ...others } = headers;
    response.writeHead(304, others).end();
    return;
  }
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether a condition names an entity: one of a list, weak or strong, or any. */
function names(condition: string, etag: string): boolean {
  return condition.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
}
