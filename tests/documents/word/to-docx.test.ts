import { describe, expect, it } from "vitest";
import type { DocumentChapter, DocumentContent } from "../../../src/domain/page.ts";
import { packageFaults, partText } from "../package-faults.ts";
import { sampleDocument } from "../sample-document.ts";
import { paragraphs, written } from "./word.ts";

const { bytes, parts, body } = await written(sampleDocument);
const told = paragraphs(body);

describe("a document of Word", () => {
  it("is a sound package, with nothing fetched from outside", () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(partText(parts, "word/_rels/document.xml.rels")).toContain('Target="https://example.org/a?b=1&amp;c=2"');
  });

  it("is the same whatever was written before it", async () => {
    await written({ ...sampleDocument, title: "Khác" });
    expect((await written(sampleDocument)).bytes).toEqual(bytes);
    expect(partText(parts, "docProps/core.xml")).toContain("2000-01-01T00:00:00Z</dcterms:created>");
  });

  it("lies on the page of Decree 30/2020", () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    // 20, 15, 20 and 30 millimetres.
    expect(body).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    const styles = partText(parts, "word/styles.xml");
    expect(styles).toMatch(/styleId="Normal".*?Times New Roman.*?<w:sz w:val="26"\/>/s);
    expect(styles).toContain('<w:lang w:val="vi-VN"');
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(1);
    const headers = ["word/header1.xml", "word/header2.xml"].map((path) => partText(parts, path));
    expect(headers.filter((xml) => /PAGE/.test(xml))).toHaveLength(1);
    expect(headers.find((xml) => /PAGE/.test(xml))).toContain('<w:jc w:val="center"/>');
  });

  it("has the head and the foot of an official document", () => {
    const texts = told.map(({ text }) => text);
    const head = ["Tỉnh Mẫu", "Ủy ban nhân dân", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"];
    expect(texts).toEqual(expect.arrayContaining([...head, "Nơi nhận:", "- Lưu: VT.", "Chủ tịch"]));
    expect(texts.find((text) => text.startsWith("Số:"))).toMatch(/\/BC-UBND$/);
    expect(texts.indexOf("Chủ tịch")).toBeLessThan(texts.lastIndexOf("Phụ lục"));
  });

  it("turns pages on their side for what is wide, with its heading", () => {
    const sections = body.split("<w:sectPr>").slice(1);
    expect(sections.map((one) => /w:orient="(\w+)"/.exec(one)?.[1])).toEqual([
      "portrait",
      "landscape",
      "portrait",
      "landscape",
      "portrait",
    ]);
    const turned = body.split("<w:sectPr>")[1] ?? "";
    expect(turned).toContain("Bên trong");
  });

  it("repeats the heads of tables and keeps rows whole", () => {
    const table = body.slice(body.lastIndexOf("Bảng rộng"));
    const rows = [...table.slice(0, table.indexOf("</w:tbl>")).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows).toHaveLength(7);
    expect(rows.filter((row) => /<w:tblHeader\/>/.test(row))).toEqual([rows[0]]);
    expect(rows.every((row) => /<w:cantSplit\/>/.test(row))).toBe(true);
  });

  it("has a chart that can be edited, and pictures as SVG with a PNG", () => {
    const chart = partText(parts, "word/charts/chart1.xml");
    expect(chart).toContain("<c:v>400</c:v>");
    expect(Object.keys(parts).filter((path) => /embeddings\/.*\.xlsx$/.test(path))).toHaveLength(1);
    const svg = partText(parts, "word/media/image1.svg");
    expect(svg).toContain('fill="#123456"');
    expect(svg).not.toContain("<style");
    expect(partText(parts, "word/media/image1.png")).toContain("PNG of");
  });

  it("marks what is not cited, and text of other directions and languages", () => {
    const paragraph = told.find(({ text }) => text.startsWith("Xem "));
    expect(paragraph?.text).toContain("شهادة (suy luận)");
    expect(paragraph?.xml).toMatch(/<w:rtl\/>.*?شهادة/s);
    expect(paragraph?.text).toContain("không có");
  });

  it("is compact where it is told to be", async () => {
    const { body: short } = await written({ ...sampleDocument, compact: true });
    expect(short).not.toContain("TOC ");
    expect(paragraphs(short).some(({ style }) => style === "TOCHeading")).toBe(false);
  });
});

describe("numbers and references", () => {
  const marks = new Set([...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name));

  it("lead to places that there are", () => {
    const led = [
      ...[...body.matchAll(/(?:REF|PAGEREF) (_\w+)/g)].map(([, name]) => name),
      ...[...body.matchAll(/w:anchor="(_[^"]+)"/g)].map(([, name]) => name),
    ];
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter((name) => !marks.has(name))).toEqual([]);
    const starts = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    const ends = [...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(starts).size).toBe(starts.length);
    expect(ends.toSorted()).toEqual(starts.toSorted());
  });

  it("are shown at once: references, captions, pages of the contents", () => {
    const text = (start: string) => told.find((one) => one.text.startsWith(start))?.text;
    expect(text("Xem ")).toContain("Xem Bảng 1, Hình 1 và Mục I.1; nguồn");
    expect(body).toMatch(/REF _Ref\d+ \\r \\h"><w:r><w:t[^>]*>I\.1</);
    expect(told.filter(({ style }) => /Caption/.test(style)).map((one) => one.text)).toEqual([
      "Bảng 1. Bảng rộng",
      "Hình 1. Số dịch vụ theo năm",
      "Hình 2. Sơ đồ",
    ]);
    const contents = told.filter(({ style }) => /^TOC\d|TableOfFigures/.test(style));
    expect(contents.map((one) => one.text)).toEqual([
      "Tóm tắt\t3",
      "I. Hiện trạng\t3",
      "I.1. Bên trong\t4",
      "I.2. Thứ hai\t5",
      "II. Biểu đồ\t5",
      "Phụ lục\t8",
      "PL.1. Nguồn\t8",
      "Bảng 1. Bảng rộng\t4",
      "Hình 1. Số dịch vụ theo năm\t5",
      "Hình 2. Sơ đồ\t6",
    ]);
    expect(body).not.toContain("w:dirty");
  });

  it("of chapters are those that Word counts", () => {
    expect(counted(parts, body)).toEqual(numbersIn(sampleDocument.chapters));
  });

  it("of chapters are written out where Word would count otherwise", async () => {
    const [first, second, ...rest] = sampleDocument.chapters;
    const odd: DocumentContent = {
      ...sampleDocument,
      chapters: [first, second && { ...second, number: "VII" }, ...rest].flatMap((one) => one ?? []),
    };
    const other = await written(odd);
    expect(paragraphs(other.body).map(({ text }) => text)).toContain("VII. Hiện trạng");
    expect(counted(other.parts, other.body)).not.toContain("VII");
  });
});

function numbersIn(chapters: readonly DocumentChapter[]): readonly string[] {
  return chapters.flatMap(({ number, chapters: below }) => [...(number ? [number] : []), ...numbersIn(below)]);
}

/** The numbers of the headings, counted from the lists of the document as a program does that opens it. */
function counted(from: typeof parts, xml: string): readonly string[] {
  const numbering = partText(from, "word/numbering.xml");
  const lists = new Map(
    [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([list, id]) => [
      id,
      [...list.matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([level]) => ({
        format: /<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? "",
        text: /<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? "",
      })),
    ]),
  );
  const listOf = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g)].map(([, num, id]) => [
      num,
      id,
    ]),
  );
  const counts = new Map<string, number[]>();
  return paragraphs(xml).flatMap(({ style, xml: one }) => {
    const [, level = "", num = ""] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(one) ?? [];
    if (!/^Heading/.test(style) || num === "") return [];
    const known = counts.get(num) ?? [];
    const count = [...known.slice(0, Number(level)), (known[Number(level)] ?? 0) + 1];
    counts.set(num, count);
    const levels = lists.get(listOf.get(num) ?? "") ?? [];
    const text = (levels[Number(level)]?.text ?? "").replace(/%(\d)/g, (_, at: string) => {
      const value = count[Number(at) - 1] ?? 0;
      return levels[Number(at) - 1]?.format === "upperRoman" ? (["", "I", "II", "III"][value] ?? "?") : String(value);
    });
    return text === "" ? [] : [text.replace(/\.$/, "")];
  });
}
