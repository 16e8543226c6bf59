import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/domain/text.ts";
import { pages } from "../../src/web/pages.ts";
import { repository, type Served, serveIn } from "./serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveIn(repository);
});

/** What stands in the places of an address. */
const known: Readonly<Record<string, string>> = {
  province: "da-nang",
  element: "mot-cua-dien-tu",
  view: "overall-design",
  framework: "da-nang@1.0",
  method: "dti-2020",
  edition: "dti-2020",
  rule: "ownership/database-has-owner",
  unit: "da-nang",
};

const pageLike = (path: string): boolean =>
  !/\.(?:csv|svg)$|:(?:table|job|kind|format|chart)\b|\*file|interactive$/.test(path) &&
  path !== "/ranking/:edition/:file";
const simple = pages.map(({ path }) => path).filter(pageLike);

function addressOf(path: string): string {
  return path.replace(/[:*](\w+)/g, (_, step: string) => known[step] ?? step).replace(/\/$/, "");
}

describe.each(languages)("pages in %s", (language) => {
  test.each(simple)("%s", async (path) => {
    const { text, headers } = await request(served.app)
      .get(`/${language}${addressOf(path)}`)
      .expect(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toContain(`<html lang="${language}"`);
    expect(text.match(/<h1/g) ?? []).toHaveLength(1);
    // A field that a template asks for and nobody gave.
    expect(text).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/);
    expect(served.faults).toEqual([]);
  });
});

describe("the way about", () => {
  test("/ leads to the language that the reader's browser asks for", async () => {
    await request(served.app).get("/").expect(302).expect("Location", "/vi");
    await request(served.app).get("/").set("Accept-Language", "en-GB,en;q=0.9").expect(302).expect("Location", "/en");
    await request(served.app).get("/").set("Accept-Language", "fr").expect("Location", "/vi");
  });

  test("the other language keeps the page and what was asked of it", async () => {
    const { text } = await request(served.app).get("/vi/provinces/da-nang/services?q=m%E1%BB%99t&level=4");
    const [, href = ""] = /<a href="([^"]+)" lang="en"/.exec(text) ?? [];
    expect(href.replaceAll("&#x3D;", "=").replaceAll("&amp;", "&")).toBe(
      "/en/provinces/da-nang/services?q=m%E1%BB%99t&level=4",
    );
  });

  test.each([
    "/vi/nothing",
    "/en/provinces/nowhere",
    "/vi/provinces/da-nang/elements/nothing",
    "/vi/frameworks/none@1",
    "/vi/%E0%A4%A",
  ])("%s is not found, in the reader's words", async (address) => {
    const { text, status } = await request(served.app).get(address);
    expect([400, 404]).toContain(status);
    expect(text).toMatch(/<h1[^>]*>[^<]{4,}<\/h1>/);
  });
});

describe("the inventory of services", () => {
  const shown = async (query: string): Promise<string> =>
    (await request(served.app).get(`/vi/provinces/da-nang/services${query}`).expect(200)).text;

  test("is searched without accents", async () => {
    const { text: all } = await request(served.app).get("/vi/provinces/da-nang/services.csv").expect(200);
    const [, first = ""] = all.split("\r\n");
    const name = first.split(",")[1] ?? "";
    const plain = name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[đĐ]/g, "d")
      .replace(/[^a-zA-Z0-9 ]/g, " ");
    const words = plain
      .split(" ")
      .filter((word) => word.length > 1)
      .slice(0, 4);
    expect(await shown(`?q=${encodeURIComponent(words.join(" ").toLowerCase())}`)).toContain(name.replaceAll('"', ""));
  });

  test("says so where nothing is found", async () => {
    expect(await shown("?q=zzzzzzzz")).toContain("Không có dịch vụ công nào như vậy");
  });

  test("goes with the table that is taken along", async () => {
    const { text, headers } = await request(served.app).get("/en/provinces/da-nang/services.csv?level=4").expect(200);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="da-nang-services\.en\.csv"$/);
    expect(text.startsWith("\uFEFFid,Service,")).toBe(true);
  });
});

describe("the architecture", () => {
  test("is drawn at a date, and as a difference, by addresses alone", async () => {
    const at = await request(served.app)
      .get("/vi/provinces/da-nang/architecture?view=overall-design&at=2010")
      .expect(200);
    expect(at.text).toContain("Kiến trúc tại thời điểm 2010.");
    const between = await request(served.app).get(
      "/vi/provinces/da-nang/architecture?view=overall-design&since=2010&at=2014",
    );
    expect(between.text).toContain("Khác biệt giữa 2010 và 2014.");
    expect(between.text).not.toBe(at.text);
  });

  test("leads from a thing in the picture to its page", async () => {
    const { text } = await request(served.app).get("/en/provinces/da-nang/architecture?view=application-portfolio");
    const [, href = ""] = /<a class="khung-link" href="([^"]+)"/.exec(text) ?? [];
    expect(href).toMatch(/^\/en\/provinces\/da-nang\/elements\//);
    await request(served.app).get(href).expect(200);
  });

  test("is given out as a picture that runs nothing", async () => {
    const { headers } = await request(served.app)
      .get("/vi/provinces/da-nang/architecture/overall-design.svg")
      .expect(200);
    expect(headers["content-type"]).toBe("image/svg+xml");
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
    expect(headers["content-disposition"]).toMatch(/^attachment/);
  });

  test("is interactive without a script in the page", async () => {
    const { text } = await request(served.app)
      .get("/vi/provinces/da-nang/architecture/business-model/interactive")
      .expect(200);
    expect(text).not.toMatch(/<style|<script>|<script type="(?!application\/json)/);
  });
});
