import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { type ApiName, apiCards, apiNames } from "../../src/domain/api/cards.ts";
import { repository, type Served, serveIn } from "./serving.ts";

let served: Served;
const description = new Ajv2020({ strict: false, validateFormats: false });
beforeAll(async () => {
  served = await serveIn(repository);
  description.addSchema((await request(served.app).get("/api/v1/openapi.json")).body, "api");
});

/** What stands in the places of an address. */
const known: Readonly<Record<string, string>> = {
  province: "da-nang",
  element: "mot-cua-dien-tu",
  view: "overall-design",
  framework: "da-nang@1.0",
  method: "dti-2020",
  edition: "dti-2020",
  rule: "ownership%2Fdatabase-has-owner",
};
const queries: Readonly<Partial<Record<ApiName, string>>> = {
  difference: "?since=2010&at=2014",
  panel: "?edition=egdi-2022&edition=egdi-2024",
  reach: "?unit=da-nang&rank=1",
  elements: "?q=mot+cua",
};

function addressOf(name: ApiName): string {
  const path = apiCards[name].path.replace(/\{(\w+)\}/g, (_, step: string) => known[step] ?? "");
  return `/api/v1${path}${queries[name] ?? ""}`;
}

describe("the API", () => {
  test("is described in OpenAPI 3.1, every address of it", async () => {
    const { body } = await request(served.app).get("/api/v1/openapi.json").expect(200);
    expect(body.openapi).toBe("3.1.0");
    expect(Object.keys(body.paths)).toEqual(apiNames.map((name) => apiCards[name].path));
    for (const name of apiNames) {
      const { get } = body.paths[apiCards[name].path];
      const steps = [...apiCards[name].path.matchAll(/\{(\w+)\}/g)].map(([, step]) => step);
      const inPath = get.parameters.filter((one: { in: string }) => one.in === "path");
      expect(inPath.map((one: { name: string }) => one.name)).toEqual(steps);
      expect(get.summary).toMatch(/ · /);
    }
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, pointer = ""]) => pointer);
    const unresolved = references.filter((pointer) => resolve(body, pointer) === undefined);
    expect([...new Set(unresolved)]).toEqual([]);
  });

  test.each(apiNames)("%s answers as its schema and its description say", async (name) => {
    const { body, headers } = await request(served.app).get(addressOf(name)).expect(200);
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    const { error } = apiCards[name].schema.safeParse(body);
    expect(error?.issues.slice(0, 3) ?? []).toEqual([]);
    const validate = description.getSchema(`api#/components/schemas/${name}`);
    expect(validate?.(body) || validate?.errors).toBe(true);
  });

  test("says the same as the command line", async () => {
    const { runVerb } = await import("../../src/app/portal/verbs.ts");
    const state = served.portal.now();
    if (!state) throw new Error("no state");
    const { kept: _, ...fresh } = state.effects;
    for (const [verb, address] of [
      ["check", "/api/v1/provinces/da-nang/findings"],
      ["gaps", "/api/v1/provinces/da-nang/gaps"],
      ["score", "/api/v1/provinces/da-nang/scores"],
    ] as const) {
      const { output } = await runVerb(verb, { folder: "models/da-nang", language: "vi" }, fresh);
      const { text } = await request(served.app).get(address);
      expect(text).toBe(output);
    }
  });

  test("gives fewer bytes to who takes gzip, under a mark of its own and with all that keeps it safe", async () => {
    const { app } = await serveIn(repository, { pack: promisify(gzip) });
    const address = "/api/v1/provinces/da-nang/elements";
    const whole = await request(app).get(address).set("Accept-Encoding", "identity").expect(200);
    const packed = async () => request(app).get(address).set("Accept-Encoding", "br;q=1, gzip;q=0.8").expect(200);
    await packed();
    await expect.poll(async () => (await packed()).headers["content-encoding"]).toBe("gzip");
    const { headers, text } = await packed();
    expect(text).toBe(whole.text);
    expect(headers["etag"]).toBe(whole.headers["etag"]?.replace(/"$/, '-gzip"'));
    expect(headers["vary"]).toBe("Accept-Encoding");
    expect(Number(headers["content-length"])).toBeLessThan(whole.text.length / 3);
    for (const name of ["content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy"])
      expect(headers[name]).toBe(whole.headers[name]);
    const refusing = await request(app).get(address).set("Accept-Encoding", "gzip;q=0").expect(200);
    expect(refusing.headers["content-encoding"]).toBeUndefined();
  });

  test("gives content once: the same again is not sent", async () => {
    const address = "/api/v1/provinces/da-nang";
    const first = await request(served.app).get(address).expect(200);
    const etag = first.headers["etag"] ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await request(served.app).get(address).set("If-None-Match", `"other", W/${etag}`).expect(304);
    expect(again.text).toBe("");
    expect(again.headers["etag"]).toBe(etag);
    await request(served.app).get(address).set("If-None-Match", '"other"').expect(200);
    await request(served.app).head(address).expect(200).expect("ETag", etag);
  });

  test.each([
    ["/api/v1/provinces/nowhere", 404],
    ["/api/v1/provinces/da-nang/elements/nothing", 404],
    ["/api/v1/provinces/da-nang/elements/nothing/trace", 400],
    ["/api/v1/provinces/da-nang/gaps?framework=none@1", 404],
    ["/api/v1/provinces/da-nang/gaps?at=yesterday", 400],
    ["/api/v1/provinces/da-nang/difference?since=HEAD~3", 400],
    ["/api/v1/editions/..%2F..%2Fetc/ranking", 404],
    ["/api/v1/editions/models/ranking", 404],
    ["/api/v1/editions/dti-2020/ranking?method=%2Fetc%2Fpasswd", 404],
    ["/api/v1/panel?edition=egdi-2024", 400],
    ["/api/v1/nothing", 404],
    ["/api/v1/__proto__", 404],
  ])("%s is a problem that says what is wrong", async (address, status) => {
    const { body, headers } = await request(served.app).get(address).expect(status);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(body).toMatchObject({ status, detail: expect.stringMatching(/\S/) });
    expect(served.faults).toEqual([]);
  });

  test("takes no order to change anything", async () => {
    for (const method of ["put", "patch", "delete"] as const)
      await request(served.app)[method]("/api/v1/provinces/da-nang").expect(405);
    await request(served.app).post("/api/v1/provinces/da-nang").expect(405);
  });
});

function resolve(document: unknown, pointer: string): unknown {
  return pointer
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
      document,
    );
}
