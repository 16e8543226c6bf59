import { once } from "node:events";
import { Agent, get, request as send } from "node:http";
import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen, type ServerBounds } from "../../src/node/serve.ts";
import { repository, type Served, serveIn } from "./serving.ts";

const quick: Partial<ServerBounds> = {
  headersTimeout: 400,
  requestTimeout: 600,
  checkingInterval: 100,
  keepAliveTimeout: 1000,
};
let served: Served;
let server: Listening;
const ending = new AbortController();

beforeAll(async () => {
  served = await serveIn(repository, { ending: ending.signal });
  const opened = await listen(served.app, { host: "127.0.0.1", port: 0 }, quick);
  if ("kind" in opened) throw new Error(opened.reason);
  server = opened;
});
afterAll(async () => {
  ending.abort();
  await server.stop(200);
});

/** Bytes of the heap that something still holds. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}

interface Told {
  readonly status: number;
  readonly text: string;
}

function ask(path: string, agent?: Agent): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asked = get({ host: "127.0.0.1", port: server.port, path, ...(agent ? { agent } : {}) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on("error", reject);
  });
}

async function opened(): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

describe("a body", () => {
  test.each([
    ["of a gigabyte that is announced", { "Content-Length": String(1_000_000_000) }],
    ["without an end", { "Transfer-Encoding": "chunked" }],
  ])("%s is refused, not read", async (_, headers) => {
    const before = process.memoryUsage().rss;
    const sent = await new Promise<{ readonly bytes: number; readonly status: number }>((resolve) => {
      let bytes = 0;
      let status = 0;
      const part = Buffer.alloc(65_536, 97);
      const asked = send({
        host: "127.0.0.1",
        port: server.port,
        path: "/vi/provinces/da-nang/documents",
        method: "POST",
        headers,
      });
      asked.on("response", (response) => {
        status = response.statusCode ?? 0;
        response.resume();
      });
      asked.on("error", () => undefined);
      asked.on("close", () => resolve({ bytes, status }));
      const pour = (): void => {
        while (!asked.destroyed && bytes < 1_000_000_000) {
          bytes += part.length;
          if (!asked.write(part)) return void asked.once("drain", pour);
        }
        asked.end();
      };
      pour();
    });
    expect([0, 413]).toContain(sent.status);
    expect(sent.bytes).toBeLessThan(50_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    expect((await ask("/health")).status).toBe(200);
  });
});

describe("a slow or greedy reader", () => {
  test("who drips the head of a request is let go", async () => {
    const socket = await opened();
    socket.write("GET /vi/provinces HTTP/1.1\r\nHost: localhost\r\n");
    const drip = setInterval(() => socket.write("X-A: b\r\n"), 50);
    let answer = "";
    socket.on("data", (part) => {
      answer += part.toString();
    });
    await once(socket, "close");
    clearInterval(drip);
    expect(answer).toMatch(/^(?:HTTP\/1\.1 408|$)/);
  });

  test("who sends a head without end is let go", async () => {
    const socket = await opened();
    socket.write(`GET /vi HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"a".repeat(40_000)}\r\n\r\n`);
    let answer = "";
    socket.on("data", (part) => {
      answer += part.toString();
    });
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 431/);
  });

  test("who speaks no HTTP gets nothing out of it", async () => {
    const socket = await opened();
    socket.write("\u0000\u0001 EHLO evil\r\n\r\n");
    let answer = "";
    socket.on("data", (part) => {
      answer += part.toString();
    });
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close/);
    expect(answer).not.toMatch(/Error|HPE_/);
  });

  test("holds 2,000 silent connections: others are answered, and the silent ones let go", async () => {
    const sockets = await Promise.all(Array.from({ length: 2000 }, opened));
    const closed = Promise.all(sockets.map((socket) => (socket.destroyed ? undefined : once(socket, "close"))));
    for (const socket of sockets) socket.resume();
    expect((await ask("/vi/provinces")).status).toBe(200);
    await closed;
    expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
  });
});

describe("many requests", () => {
  test("10,000 one after the other leave nothing behind", { timeout: 60_000 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const paths = ["/vi/provinces", "/vi", "/api/v1/provinces", "/vi/provinces/da-nang/services?q=mot+cua"];
    for (const path of paths) await ask(path, agent);
    const before = heapInUse();
    const statuses = new Map<number, number>();
    for (let asked = 0; asked < 10_000; asked++) {
      const { status } = await ask(paths[asked % paths.length] ?? "/vi", agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      served.lines.length = 0;
    }
    agent.destroy();
    expect([...statuses]).toEqual([[200, 10_000]]);
    expect(heapInUse() - before).toBeLessThan(20_000_000);
  });

  test("200 at once for pages that nobody asked for before are all answered, the same page once", async () => {
    const paths = Array.from({ length: 200 }, (_, index) => `/en/provinces/da-nang/elements?q=${index % 20}`);
    const told = await Promise.all(paths.map((path) => ask(path)));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]));
    for (const [index, { text }] of told.entries()) expect(text).toBe(told[index % 20]?.text);
    expect(served.faults).toEqual([]);
  });
});
