import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTemplates } from "../../src/web/portal-files.ts";
import { renderer } from "../../src/web/render.ts";
import { repository, type Served, serveIn, worldOf } from "./serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveIn(repository);
});

describe("headers", () => {
  test.each(["/vi/provinces", "/api/v1/provinces", "/vi/nothing", "/health", "/assets/none/portal.css"])(
    "of %s",
    async (address) => {
      const { headers } = await request(served.app).get(address);
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    },
  );

  test("keep what has an address of its content, and nothing else", async () => {
    const { text } = await request(served.app).get("/vi/provinces");
    const [, style = ""] = /href="(\/assets\/[^"]+\.css)"/.exec(text) ?? [];
    const kept = await request(served.app).get(style).expect(200);
    expect(kept.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await request(served.app).get("/vi/provinces")).headers["cache-control"]).toBe("no-cache");
  });
});

describe("paths lead nowhere outside", () => {
  const ways = [
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/%252e%252e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/%c0%ae%c0%ae/package.json",
    "/assets/%u002e%u002e/package.json",
    "/assets/x/..;/..;/package.json",
    "/assets/x/%00/etc/passwd",
    "/vi/provinces/..%2f..%2fpackage.json",
    "/vi/provinces/%2e%2e/services",
    "/vi/provinces/..%5c..%5cmodels/services",
    "/vi/provinces/_example",
    "/vi/provinces/da-nang/architecture/..%2f..%2f..%2fpackage.json",
    "/vi/provinces/da-nang/architecture/%2e%2e%2f%2e%2e.svg",
    "/vi/handbook/rules/../../../package.json",
    "/vi/handbook/rules/..%2f..%2fpackage.json",
    "/vi/documents/..%2f..%2f/etc/passwd",
    "/vi/documents/x/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/api/v1/provinces/..%2f..%2f/findings",
    "/api/v1/provinces/%2fetc/findings",
    "/api/v1/editions/%2e%2e%2fmethods/ranking",
    "/api/v1/rules/..%2f..%2fpackage.json",
    "//etc/passwd",
    "/%2fetc%2fpasswd",
  ];
  test.each(ways)("%s", async (way) => {
    const { status, text } = await request(served.app).get(way);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/"devDependencies"|root:x:|\bat \/|node_modules/);
  });

  test("files of the workspace and of khung are all that is read", async () => {
    const { files } = worldOf(repository);
    for (const path of ["/etc/passwd", "../../etc/passwd", "models/../../../etc/passwd", "~/.ssh/id_rsa"]) {
      expect(await files.readText(path)).toBeUndefined();
      expect(await files.exists(path)).toBe(false);
      expect(await files.readFile(path, ".", { fileSize: 1000, files: 1 })).toBeUndefined();
      expect((await files.readFolder(path, { fileSize: 1000, files: 1 })).files).toEqual([]);
    }
    expect(await files.readText("package.json")).toContain("khung");
    await expect(files.write({ path: "models/x.yaml", contents: "" })).rejects.toThrow();
  });
});

describe("a request", () => {
  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "",
    "x".repeat(300),
    "[::ffff:1.2.3.4]",
  ])("for the host “%s” is not ours", async (host) => {
    await request(served.app).get("/vi/provinces").set("Host", host).expect(421);
  });

  test("for this machine is", async () => {
    for (const host of ["localhost", "127.0.0.1:4600", "LOCALHOST:80"])
      await request(served.app).get("/vi/provinces").set("Host", host).expect(200);
  });

  test.each([
    "?q[]=x",
    "?q=a&q=b&q=c",
    "?__proto__=x&__proto__[isAdmin]=1",
    "?constructor[prototype][q]=1",
    "?q=%00",
    "?q=%E0%A4%A",
    "?page=-1",
    "?page=1e9",
    "?page=NaN",
    "?sort=__proto__",
    "?level=constructor",
    `?q=${"x".repeat(3000)}`,
    `?${"a=1&".repeat(900)}`,
  ])("with %s is answered", async (query) => {
    for (const path of [
      "/vi/provinces/da-nang/services",
      "/vi/provinces/da-nang/findings",
      "/vi/provinces/da-nang/architecture",
      "/vi/solutions",
      "/vi/compare",
      "/vi",
      "/api/v1/provinces/da-nang/services",
    ]) {
      const { status } = await request(served.app).get(`${path}${query}`);
      expect([200, 400, 404]).toContain(status);
    }
    expect(served.faults).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  });

  test("that is too long, or of another method, is refused", async () => {
    await request(served.app)
      .get(`/vi?q=${"x".repeat(5000)}`)
      .expect(414);
    for (const method of ["put", "patch", "delete", "options"] as const)
      await request(served.app)[method]("/vi/provinces").expect(405);
    await request(served.app).trace("/vi/provinces").expect(405);
  });

  test("that is refused says why in both languages, and what may be asked", async () => {
    for (const path of ["/vi", "/vi/compare", "/api/v1/provinces", "/vi/documents"]) {
      const { text, headers } = await request(served.app).post(path).expect(405);
      expect(headers["allow"]).toBe("GET, HEAD");
      expect(text).toMatch(/Cổng thông tin chỉ cho xem.*\nMethod Not Allowed/);
    }
    const order = "/vi/provinces/da-nang/documents?document=architecture&format=md";
    const foreign = await request(served.app).post(order).set("Sec-Fetch-Site", "cross-site").expect(403);
    expect(foreign.text).toMatch(/không đến từ trang.*\nForbidden/);
    await request(served.app).post("/vi/provinces/da-nang/documents?document=none&format=md").expect(404);
  });

  test("that cannot be decoded is told so, to programs as JSON", async () => {
    const page = await request(served.app).get("/en/provinces/%c0%ae").expect(400);
    expect(page.text).toContain("The address cannot be read");
    const { body } = await request(served.app).get("/api/v1/provinces/%ff?lang=en").expect(400);
    expect(body).toMatchObject({ status: 400, title: "Bad Request", detail: expect.stringContaining("letters") });
  });

  test("of one reader too many in a minute has to wait", async () => {
    const { app } = await serveIn(repository, { limits: { requestsPerMinute: 3, followers: 1 } });
    for (const [index, expected] of [200, 200, 200, 429, 429].entries())
      await request(app).get(`/vi/provinces?q=${index}`).expect(expected);
    // What was made already costs no more than to refuse.
    await request(app).get("/vi/provinces?q=0").expect(200);
    await request(app).get("/health").expect(200);
  });

  test("that goes wrong tells the reader nothing of how", async () => {
    const broken = await serveIn(repository, {
      jobs: {
        order: () => undefined,
        find: () => undefined,
        contentOf: async () => undefined,
        list: () => {
          throw new Error("secret /root/path");
        },
      },
    });
    const { text } = await request(broken.app).get("/vi/documents").expect(500);
    expect(text).not.toMatch(/secret|\/root|Error|at .*\.ts/);
    expect(text).toContain("Cổng thông tin gặp lỗi");
    expect(broken.faults).toHaveLength(1);
  });

  test("leaves neither query nor sender in the log", async () => {
    served.lines.length = 0;
    await request(served.app)
      .get("/vi/provinces?token=secret")
      .set("Authorization", "Bearer secret")
      .set("Cookie", "secret=1");
    expect(served.lines).toEqual([{ method: "GET", path: "/vi/provinces", status: 200, time: expect.any(Number) }]);
  });
});

describe("orders of documents", () => {
  test("come from our own pages alone", async () => {
    const order = "/vi/provinces/da-nang/documents?document=architecture&format=html";
    await request(served.app).post(order).set("Sec-Fetch-Site", "cross-site").expect(403);
    await request(served.app).post(order).set("Origin", "https://evil.example").expect(403);
    await request(served.app)
      .post(order)
      .set("Sec-Fetch-Site", "same-origin")
      .expect(303)
      .expect("Location", "/vi/documents?full=1");
    await request(served.app).post("/vi/provinces/da-nang/documents?document=none&format=html").expect(404);
    await request(served.app).post("/vi/provinces/da-nang/documents?document=architecture&format=exe").expect(404);
  });
});

describe("templates", () => {
  test("print nothing unescaped but what we drew or rendered ourselves", async () => {
    const templates = await loadTemplates(worldOf(repository));
    const raw = [...templates].flatMap(([name, text]) =>
      [...text.matchAll(/\{\{\{\s*([^}]+?)\s*\}\}\}|\{\{&\s*([^}]+)\}\}/g)].map(
        ([, one, other]) => `${name}: ${one ?? other}`,
      ),
    );
    expect(raw.filter((each) => !/: (?:\w+\.)?(?:svg|body)$/.test(each))).toEqual([]);
    expect([...templates.values()].join("\n")).not.toMatch(/\son\w+=|style="|javascript:|<script>/);
  });

  test("refuse a field that nobody gave", () => {
    const render = renderer(new Map([["page", "{{name}}"]]));
    expect(render("page", { name: "<b>" })).toBe("&lt;b&gt;");
    expect(() => render("page", {})).toThrow(/name/);
  });
});
