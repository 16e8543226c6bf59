import { expect, test } from "vitest";
import { serveRequest } from "../../src/cli/serve-request.ts";

test("who says nothing is served on this machine alone", () => {
  expect(serveRequest({})).toMatchObject({ workspace: ".", host: "127.0.0.1", port: 4600, names: [], isQuiet: false });
});

test("a port or a rate that is none is explained", () => {
  expect(serveRequest({ port: "65536" })).toMatchObject({ en: expect.stringContaining("--port") });
  expect(serveRequest({ port: "4600x" })).toMatchObject({ en: expect.stringContaining("--port") });
  expect(serveRequest({ rate: "0" })).toMatchObject({ en: expect.stringContaining("--rate") });
});
