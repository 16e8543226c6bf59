import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Window } from "happy-dom";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { pages } from "../../src/web/pages.ts";
import { serveIn, withWorkspace } from "./serving.ts";

/** Texts that would run, break out or lead away, were they printed as they are. */
const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "{{{body}}}",
  "javascript:alert(1)",
  "</title></script></textarea><iframe src=//evil.example>",
  "`${alert(1)}`",
  "<!--",
  "]]><x onmouseover=alert(1)>",
  '=HYPERLINK("//evil.example")',
] as const;

const all = hostile.join(" ");
const quoted = JSON.stringify(all);

/** A model in which every text that an author can write is hostile. */
function model(): Readonly<Record<string, string>> {
  const words = `{ vi: ${quoted}, en: ${quoted} }`;
  const common = `name: ${words}\n    note: ${quoted}`;
  return {
    "models/xau/province.yaml": `province:\n  code: "48"\n  name: ${words}\n  framework: da-nang@1.0\n  asOf: 2014\n  target: 2020\n`,
    "models/xau/model.yaml": [
      `agencies:\n  so-a:\n    ${common}\n    level: province\n    kind: department`,
      `applications:\n  ung-dung:\n    ${common}\n    owner: so-a\n    realizes: [one-stop]\n    vendor: ${quoted}\n    product: ${quoted}\n    lifecycle: { live: 2012 }\n  du-kien:\n    ${common}\n    owner: so-a\n    lifecycle: { planned: 2016 }`,
      `databases:\n  du-lieu:\n    ${common}\n    owner: so-a\n    kind: sector`,
      `services:\n  dich-vu:\n    ${common}\n    owner: so-a\n    code: ${quoted}\n    online: { level: 3 }\n    realizedBy: [ung-dung]`,
      `nodes:\n  nut:\n    ${common}\n    owner: so-a\n    kind: server`,
      `links:\n  ket-noi:\n    ${common}\n    from: ung-dung\n    to: du-lieu\n    standard: ${quoted}`,
      `documents:\n  van-ban:\n    name: ${words}\n    number: ${quoted}\n    issuer: ${quoted}`,
      `projects:\n  du-an:\n    ${common}\n    delivers: [du-kien]\n    start: 2015\n    end: 2016\n    funding: ${quoted}`,
      `views:\n  cua-toi:\n    title: ${words}\n    description: ${words}\n    include: "true"`,
    ].join("\n"),
    "models/xau/wrong.yaml": `${quoted}: 1\n`,
    "assessments/editions/xau/edition.yaml": `edition:\n  id: xau\n  name: { vi: ${quoted}, en: ${quoted} }\n  method: dti-2020\n  period: { from: 2020, to: 2020 }\n  status: illustrative\n  notes: [{ vi: ${quoted}, en: ${quoted} }]\n`,
    "architecture/sources/xau.yaml": `sources:\n  nguon-xau:\n    title: ${words}\n    kind: page\n    publisher: ${quoted}\n    note: ${words}\n`,
  };
}

const known: Readonly<Record<string, string>> = {
  province: "xau",
  view: "cua-toi",
  framework: "da-nang@1.0",
  method: "dti-2020",
  edition: "xau",
  rule: "ownership/database-has-owner",
};
const elements = ["so-a", "ung-dung", "du-kien", "du-lieu", "dich-vu", "nut", "ket-noi", "van-ban", "du-an", "cua-toi"];

/** Elements and attributes that no page of ours has: a text has become markup. */
function harmIn(html: string): readonly string[] {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  const document = new window.DOMParser().parseFromString(html, "text/html");
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.tagName.toLowerCase();
    if (
      ["iframe", "object", "embed", "x", "base"].includes(name) ||
      (name === "img" && element.getAttribute("src") === "x")
    )
      found.push(name);
    if (name === "script" && !element.getAttribute("src") && element.getAttribute("type") !== "application/json")
      found.push("script");
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) found.push(`${name} ${attribute.name}`);
      if (
        /^(?:href|src|action|xlink:href)$/i.test(attribute.name) &&
        /^\s*(?:javascript|data|vbscript):|^(?:https?:)?\/\/evil/i.test(attribute.value ?? "")
      )
        found.push(`${name} ${attribute.value}`);
    }
  }
  return found;
}

describe("text of a model", () => {
  test("is nothing but text, on every page, in every answer", { timeout: 120_000 }, () =>
    withWorkspace(async (folder) => {
      for (const [path, text] of Object.entries(model())) {
        await mkdir(join(folder, path, ".."), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const { app, faults, portal } = await serveIn(folder);
      expect([...(portal.now()?.provinces.keys() ?? [])]).toContain("xau");
      const paths = pages
        .map(({ path }) => path)
        .filter((path) => !/:(?:table|job|kind|format|chart)\b|\*file|:element/.test(path))
        .map((path) => path.replace(/[:*](\w+)/g, (_, step: string) => known[step] ?? step));
      const views = [
        "overall-design",
        "business-model",
        "application-portfolio",
        "data-ownership",
        "dependency-matrix",
        "roadmap",
      ];
      const addresses = [
        ...paths,
        ...elements.map((id) => `/provinces/xau/elements/${id}`),
        ...views.map((view) => `/provinces/xau/architecture?view=${view}&findings=1`),
        "/provinces/xau/architecture/overall-design/interactive",
        `/provinces/xau/services?q=${encodeURIComponent(all.slice(0, 250))}&level=${encodeURIComponent(hostile[1])}`,
        `/provinces/xau/elements?q=${encodeURIComponent(hostile[1])}`,
        `/provinces/xau/findings?rule=${encodeURIComponent(hostile[1])}`,
        `/provinces/xau/architecture?view=${encodeURIComponent(hostile[0])}`,
        `/provinces/xau/architecture?at=${encodeURIComponent(hostile[0])}`,
        `/handbook?q=${encodeURIComponent(hostile[2])}`,
        `/frameworks/${encodeURIComponent(hostile[0])}`,
        `/provinces/${encodeURIComponent(hostile[0])}`,
        `/solutions?block=${encodeURIComponent(hostile[1])}`,
        `/compare?edition=${encodeURIComponent(hostile[1])}&unit=${encodeURIComponent(hostile[0])}`,
      ];
      let seen = 0;
      for (const address of addresses) {
        const { text, headers, status } = await request(app).get(`/vi${address}`);
        expect([address, status >= 500]).toEqual([address, false]);
        if (text === undefined || !headers["content-type"]?.startsWith("text/html")) continue;
        if (text.includes("alert(1)")) seen += 1;
        expect([address, harmIn(text)]).toEqual([address, []]);
      }
      expect(seen).toBeGreaterThan(15);
      expect(faults).toEqual([]);
      const { text: csv } = await request(app).get("/vi/provinces/xau/services.csv");
      expect(csv).not.toMatch(/(?:^|,|")=HYPERLINK/m);
      const { headers } = await request(app).get("/api/v1/provinces/xau/elements/ung-dung");
      expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    }),
  );
});
