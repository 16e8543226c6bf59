import { beforeAll, describe, expect, test } from "vitest";
import type { PictureJob } from "../../src/app/draw/drawings.ts";
import { gallery } from "../../src/app/draw/gallery.ts";
import type { Effects, OutputFile } from "../../src/app/effects.ts";
import { viewCards } from "../../src/views/catalogue.ts";
import { effects, speech } from "./effects.ts";

const folders = ["models/da-nang", "models/soc-trang", "models/vinh-phuc"];
let files: readonly OutputFile[];
let index: string;
const jobs: PictureJob[] = [];

beforeAll(async () => {
  // What is drawn is tested elsewhere; here it matters that everything is.
  const drawPictures: Effects["drawPictures"] = async (asked) => {
    jobs.push(...asked);
    return asked.map(() => "<svg></svg>");
  };
  const quick = { ...effects, drawPictures };
  const made = await gallery({ ...speech, folders, output: "g", json: false }, quick);
  files = made.files ?? [];
  index = String(files.find(({ path }) => path === "g/index.html")?.contents);
}, 60_000);

describe("the gallery", () => {
  test.each(["da-nang", "soc-trang", "vinh-phuc"])(
    "has every view of %s in both languages, at two dates and as a difference",
    (province) => {
      const paths = files
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`g/${province}/`) && path.endsWith(".svg"));
      const sets = [...new Set(paths.map((path) => path.split("/")[2] ?? ""))];
      expect(sets).toHaveLength(3);
      expect(sets[2]).toBe(`${sets[0]}--${sets[1]}`);
      for (const set of sets)
        for (const { id } of viewCards)
          for (const language of ["vi", "en"]) expect(paths).toContain(`g/${province}/${set}/${id}.${language}.svg`);
    },
  );

  test("names every file on its page, and nothing else", () => {
    const named = [...index.matchAll(/ src="([^"]+)"/g)].map(([, file]) => `g/${file}`);
    const written = files.map(({ path }) => path).filter((path) => !path.endsWith(".html"));
    expect(named.toSorted()).toEqual(written.toSorted());
    expect(index).not.toMatch(/<script|(?:src|href)="(?:[a-z]+:|\/)/);
    for (const [, target] of index.matchAll(/href="#([^"]+)"/g)) expect(index).toContain(`id="${target}"`);
  });

  test("has a list of the elements of each province, whose pictures lead to it", () => {
    const lists = files.filter(({ path }) => path.endsWith("/elements.html"));
    expect(lists.map(({ path }) => path)).toEqual(
      folders.map((folder) => `${folder.replace("models", "g")}/elements.html`),
    );
    for (const { path } of lists) expect(index).toContain(`href="${path.slice(2)}"`);
    for (const { contents } of lists) {
      const page = String(contents);
      const ids = new Set([...page.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id));
      expect(ids.size).toBeGreaterThan(5);
      for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
    const led = jobs.flatMap(({ view }) =>
      [...JSON.stringify(view).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href),
    );
    expect(led).toContain("../elements.html#mot-cua-dien-tu");
    const named = new Set(led.map((href) => href?.split("#")[1]));
    const written = lists.map(({ contents }) => String(contents)).join("");
    for (const id of named) expect(written).toContain(`<article id="${id}"`);
  });

  test("describes every picture in words", () => {
    const descriptions = [...index.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => alt ?? "");
    expect(descriptions.filter((words) => words.length < 10)).toEqual([]);
  });
});
