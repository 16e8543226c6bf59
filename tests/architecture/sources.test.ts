import { describe, expect, it } from "vitest";
import { readFramework, readGlossary, readRegistry, readSources } from "./files.ts";

const sources = Object.entries(readSources());

describe("the library of sources", () => {
  it("has every title in both languages", () => {
    expect(sources.filter(([, { title }]) => !title.en).map(([id]) => id)).toEqual([]);
  });

  it("says of every source how sure it is", () => {
    expect(sources.filter(([, { status }]) => !status).map(([id]) => id)).toEqual([]);
  });

  it("lets every source be found: an address, a number, or a note that says where it stands", () => {
    const unfound = sources.filter(([, source]) => !source.url && !source.number && !source.note);
    expect(unfound.map(([id]) => id)).toEqual([]);
  });

  it("does not list one page or one number twice", () => {
    const places = sources.flatMap(([, { url }]) => (url ? [url] : []));
    const numbers = sources.flatMap(([, { number }]) => (number ? [number] : []));
    const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
    expect(twice(numbers)).toEqual([]);
    // Some pages tell of two documents; the list of them is short and known.
    expect(twice(places)).toEqual([
      "https://hethongphapluat.vn/quyet-dinh-383-qd-ubnd-nam-2017-ve-phe-duyet-kien-truc-chinh-quyen-dien-tu-tinh-thua-thien-hue.html",
    ]);
  });

  it("holds every source that the glossary and the registry name", () => {
    const known = new Set(sources.map(([id]) => id));
    const named = [
      ...Object.values(readGlossary().terms).flatMap((term) => term.source ?? []),
      ...readRegistry().source,
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("holds the sources that the founding decisions rest on", () => {
    const known = new Set(sources.map(([id]) => id));
    for (const id of readFramework().framework.source ?? []) expect(known).toContain(id);
    expect(known).toContain("ictnews-soc-trang-2015");
    expect(known).toContain("dantri-chuyen-giao-17-tinh");
  });
});
