import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a server listens, and how it ends. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, finishes those that are under way within some milliseconds, and closes. */
  readonly stop: (patience: number) => Promise<void>;
}

/** Why a server could not listen: the system's own word, such as `EADDRINUSE`. */
export interface CannotListen {
  readonly kind: "cannot-listen";
  readonly reason: string;
}

/** Milliseconds, bytes and counts: what one reader may hold of the server. */
export interface ServerBounds {
  readonly headerSize: number;
  /** Until the head of a request is there; for a connection that says nothing as well. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly checkingInterval: number;
  readonly connections: number;
  readonly headers: number;
}

const usual: ServerBounds = {
  headerSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  checkingInterval: 1_000,
  connections: 5_000,
  headers: 100,
};

/** Listens for requests over HTTP, with limits against slow and greedy readers. Port 0: any that is free. */
export function listen(
  handler: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
  chosen: Partial<ServerBounds> = {},
): Promise<Listening | CannotListen> {
  const bounds = { ...usual, ...chosen };
  const server = createServer(
    {
      maxHeaderSize: bounds.headerSize,
      headersTimeout: bounds.headersTimeout,
      requestTimeout: bounds.requestTimeout,
      keepAliveTimeout: bounds.keepAliveTimeout,
      connectionsCheckingInterval: bounds.checkingInterval,
      insecureHTTPParser: false,
    },
    handler,
  );
  server.maxConnections = bounds.connections;
  server.maxHeadersCount = bounds.headers;
  // A reader who breaks off, or speaks no HTTP, is let go without a word.
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== "ECONNRESET")
      socket.end(`HTTP/1.1 ${statusOf(error)}\r\nConnection: close\r\n\r\n`);
    else socket.destroy();
  });
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ kind: "cannot-listen", reason: error.code ?? error.message }),
    );
    server.listen({ host, port, backlog: 1024 }, () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: (patience) => stop(patience) });
    });
  });

  function stop(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
    });
  }
}

const statuses: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

function statusOf({ code = "" }: NodeJS.ErrnoException): string {
  return statuses[code] ?? "400 Bad Request";
}
