import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/app/check/catalogue.ts";
import { handbookOf } from "../../src/app/handbook.ts";
import { languages } from "../../src/domain/text.ts";
import { handbookPages } from "../../src/reporters/handbook.ts";
import { viewCards } from "../../src/views/catalogue.ts";
import { effects } from "../app/effects.ts";
import { options } from "./sample.ts";

const pages = await handbookOf(languages, effects);
const daNang = pages.get("frameworks/da-nang-1.0.md") ?? "";

interface Link {
  readonly from: string;
  readonly page: string;
  readonly anchor: string | undefined;
}

function linksOf([from, text]: readonly [string, string]): readonly Link[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [path = "", anchor] = decodeURI(target).split("#");
      return { from, page: path === "" ? from : join(dirname(from), path), anchor };
    });
}

function entryOf(page: string, anchor: string): string {
  const [, rest = ""] = page.split(`<a id="${anchor}"></a>`);
  return rest.split("<a id=")[0] ?? "";
}

describe("the handbook", () => {
  test("has a page for each rule, framework and method", () => {
    const names = [...pages.keys()];
    for (const rule of catalogue.keys()) expect(names).toContain(`rules/${rule}.md`);
    expect(names).toEqual(expect.arrayContaining(["README.md", "sources.md", "frameworks/da-nang-1.0.md"]));
    expect(names).toEqual(expect.arrayContaining(["methods/service-levels.md", "methods/framework-coverage.md"]));
  });

  test("has a page for each view, listed on the first page, and linked with the frameworks that name it", () => {
    for (const { id } of viewCards) expect(pages.get("README.md")).toContain(`](views/${id}.md)`);
    const view = pages.get("views/overall-design.md") ?? "";
    expect(view).toContain("Dành cho ai · For whom");
    expect(view).toContain("](../frameworks/da-nang-1.0.md)");
    expect(daNang).toContain("](../views/overall-design.md)");
  });

  test("every link leads to a page and a place that there are", () => {
    const links = [...pages].flatMap(linksOf);
    expect(links.length).toBeGreaterThan(1000);
    const broken = links.filter(({ page, anchor }) => {
      const text = pages.get(page);
      return text === undefined || (anchor !== undefined && !text.includes(`<a id="${anchor}"></a>`));
    });
    expect(broken).toEqual([]);
  });

  test("leads from a rule to its block and back, and from both to their sources and back", () => {
    const rule = "rules/integration/cross-agency-over-axis.md";
    expect(pages.get(rule)).toContain("(../../frameworks/da-nang-1.0.md#block-lgsp)");
    expect(entryOf(daNang, "block-lgsp")).toContain(`(../${rule})`);
    expect(pages.get(rule)).toContain("(../../sources.md#dantri-chuyen-giao-17-tinh)");
    const source = entryOf(pages.get("sources.md") ?? "", "dantri-chuyen-giao-17-tinh");
    expect(source).toContain(`(${rule})`);
    expect(source).toContain("(frameworks/da-nang-1.0.md#block-lgsp)");
  });

  test("tells what a framework takes over on the page of the framework that has it", () => {
    const later = pages.get("frameworks/da-nang-1.0-2016.md") ?? "";
    expect(later).toContain("(../frameworks/da-nang-1.0.md#block-lgsp)");
    expect(later).not.toContain('<a id="block-lgsp"></a>');
  });

  test("speaks both languages, or one", async () => {
    expect(pages.get("rules/ownership/database-has-owner.md")).toMatch(/^# Mỗi cơ sở dữ liệu .* · Every database /);
    const english = await handbookOf(["en"], effects);
    const text = english.get("rules/ownership/database-has-owner.md") ?? "";
    expect(text).toMatch(/^# Every database has an owner\n/);
    expect(text).not.toContain("## Vì sao");
  });

  test("has nothing undefined, and lets no text of a framework or card become markup", () => {
    for (const text of pages.values()) expect(text).not.toMatch(/\bundefined\b(?!`)|\[object/);
    const [card] = options().catalogue.values();
    if (!card) throw new Error("no card");
    const hostile = {
      ...card,
      rationale: { vi: "<script>x</script> [a](http://x) `<b>`", en: "</a>\u202e" },
      examples: { good: [{ files: { "a.yaml": "a: |\n  ```\n  \u001b" } }], bad: [] },
    };
    const content = {
      catalogue: new Map([[card.id, hostile]]),
      frameworks: new Map(),
      methods: [],
      views: [],
      documents: [],
      options: [],
      sources: new Map(),
    };
    const page = handbookPages({ ...content, spoken: languages }).get("rules/ownership/sample.md") ?? "";
    expect(page).not.toMatch(/<script|<\/a>|\u202e|\u001b|[^\\]\]\(http/);
    expect(page).toContain("````yaml\n");
  });
});
