import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { card as refused } from "../../src/app/cards/text/refused.ts";
import { card as tooMuch } from "../../src/app/cards/text/too-much.ts";
import { card as unknownChapter } from "../../src/app/cards/text/unknown-chapter.ts";
import { card as unknownPlaceholder } from "../../src/app/cards/text/unknown-placeholder.ts";
import type { Effects } from "../../src/app/effects.ts";
import { explain } from "../../src/app/explain.ts";
import type { PublishRequest } from "../../src/app/publish/publication.ts";
import { publish } from "../../src/app/publish/publish.ts";
import { documentCards } from "../../src/documents/catalogue.ts";
import { type DocumentId, documentIds } from "../../src/domain/document-card.ts";
import { packageManifestSchema } from "../../src/domain/package-manifest.ts";
import { digest } from "../../src/node/memory.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const none: Effects = {
  ...effects,
  drawPictures: async (jobs) => jobs.map(() => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
  press: {
    png: effects.press.png,
    withBrowser: async () => ({ kind: "lack", words: { vi: "không có trình duyệt", en: "no browser" } }),
  },
};

function request(folder: string, change: Partial<PublishRequest> = {}): PublishRequest {
  return { ...speech, folder, json: false, languages: ["vi"], output: "x", ...change };
}

const brief: readonly DocumentId[] = ["brief"];
const model = { "models/tinh/tinh.yaml": header() };

async function noteOf(files: Readonly<Record<string, string>>): Promise<string> {
  let notes = "";
  await withFolder({ ...model, ...files }, async (folder) => {
    const outcome = await publish(request(`${folder}/models/tinh`, { documents: ["architecture"] }), none);
    notes = (outcome.notes ?? "").replaceAll(`${folder}/`, "");
  });
  return notes;
}

describe("the catalogue", () => {
  test("has a card for every document, and no chapter twice in one", () => {
    expect(documentCards.map(({ id }) => id).toSorted()).toEqual([...documentIds].toSorted());
    for (const { chapters } of documentCards) {
      const ids = chapters.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test("is told by explain: a document with its chapters, a chapter with its documents", async () => {
    const document = await explain({ ...speech, rule: "brief", json: false }, none);
    expect(document.output).toMatch(/^Báo cáo tóm tắt[\s\S]*three-findings[\s\S]*text\/<chương>\.md/);
    const chapter = await explain({ ...speech, language: "en", rule: "findings", json: false }, none);
    expect(chapter.output).toContain("Architecture document (architecture), Conformance statement (conformance)");
  });
});

describe("what is asked", () => {
  test("a document that there is not is wrong usage, with a guess", async () => {
    const { exitCode, notes } = await publish(request("models/da-nang", { documents: ["conformence"] }), none);
    expect([exitCode, notes]).toEqual([2, "Không có tài liệu “conformence”. Ý bạn là “conformance”?\n"]);
  });

  test("a document of an edition is not told of a province, and the other way round", async () => {
    const wrong = await publish(request("models/da-nang", { documents: ["national-comparison"] }), none);
    expect(wrong).toMatchObject({ exitCode: 2, notes: expect.stringContaining("khung publish dti-2022") });
    const other = await publish(request("dti-2022", { documents: ["brief"] }), none);
    expect(other).toMatchObject({ exitCode: 2, notes: expect.stringContaining("khung publish models/da-nang brief") });
  });

  test("without a browser the other formats are written, and it is said what is missing", async () => {
    await withFolder(model, async (folder) => {
      const asked = request(`${folder}/models/tinh`, { documents: brief, formats: ["pdf", "html", "md"] });
      const { files = [], notes, exitCode } = await publish(asked, none);
      expect(files.map(({ path }) => path)).toEqual([
        "x/brief.vi.html",
        "x/brief.vi.md",
        "x/pictures/brief.vi/standing-layers.svg",
      ]);
      expect([notes, exitCode]).toEqual(["không có trình duyệt\n", 3]);
    });
  });

  test("several languages make one page, and a file each elsewhere", async () => {
    await withFolder(model, async (folder) => {
      const both = { documents: brief, formats: ["html", "md"], languages: ["vi", "en"] } as const;
      const { files = [] } = await publish(request(`${folder}/models/tinh`, both), none);
      const documents = files.map(({ path }) => path).filter((path) => !path.endsWith(".svg"));
      expect(documents).toEqual(["x/brief.html", "x/brief.vi.md", "x/brief.en.md"]);
    });
  });
});

describe("the texts of a workspace", () => {
  test.each([refused, tooMuch, unknownChapter, unknownPlaceholder])("$id", async ({ id, examples }) => {
    for (const { files } of examples.good) expect(await noteOf(files)).not.toMatch(/text\//);
    for (const { files, at } of examples.bad) {
      const notes = await noteOf(files);
      expect(notes).toContain(`${at.file}:${at.line}:${at.column}`);
      expect(new Set(notes.match(/khung explain text\S+/g))).toEqual(new Set([`khung explain ${id}`]));
    }
  });

  test("go into the documents; what khung.yaml leaves out is gone; an unknown chapter is a finding", async () => {
    const files = {
      ...model,
      "khung.yaml": "documents:\n  brief: { without: [three-findings, decisons] }\n",
      "models/tinh/text/standing.md": "Lời của **tỉnh**.\n",
      "reports/templates/decisions.md": "Kính trình {{province}}: {{nobody}}\n",
    };
    await withFolder(files, async (folder) => {
      const asked = request(`${folder}/models/tinh`, { documents: brief, formats: ["md"] });
      const { files: written = [], notes = "" } = await publish(asked, none);
      const text = String(written[0]?.contents);
      expect(text).toContain("Lời của **tỉnh**.");
      expect(text).toMatch(/Kính trình Tỉnh thử: \\?\{\\?\{nobody/);
      expect(text).not.toContain("Ba phát hiện");
      expect(notes).toContain("khung.yaml:2:38");
      expect(notes).toContain("Ý bạn là “decisions”?");
    });
  });
});

async function zipOf(files: Readonly<Record<string, string>>) {
  const found: { path: string; contents: Uint8Array }[] = [];
  await withFolder(files, async (folder) => {
    const asked = request(`${folder}/models/tinh`, { documents: ["transfer-package"], formats: ["zip"] });
    for (const run of [await publish(asked, none), await publish(asked, none)])
      for (const { path, contents } of run.files ?? [])
        if (contents instanceof Uint8Array) found.push({ path, contents });
  });
  const [zip, again] = found;
  if (!zip || !again) throw new Error("no zip");
  return { zip, again };
}

describe("the transfer package", { timeout: 60_000 }, () => {
  test("is one zip with its parts, a manifest and checksums that hold, the same again byte by byte", async () => {
    const { zip, again } = await zipOf(model);
    expect(zip.path).toBe("x/transfer-package.vi.zip");
    expect(digest(again.contents)).toBe(digest(zip.contents));
    const held = unzipSync(zip.contents);
    const names = Object.keys(held).map((name) => name.replace("transfer-package/", ""));
    const parts = ["architecture", "package-contents", "overall-architecture", "infrastructure-description"];
    const guides = ["platform-description", "user-guide", "installation-guide", "transfer-conditions"];
    const numbered = [...parts, ...guides].map((name, index) => `parts/${index + 1}-${name}.vi.docx`);
    expect(names).toEqual(expect.arrayContaining([...numbered, "transfer-package.vi.html", "SHA256SUMS"]));
    const manifest = packageManifestSchema.parse(
      JSON.parse(strFromU8(held["transfer-package/manifest.json"] ?? new Uint8Array())),
    );
    expect(manifest.conditions).toHaveLength(6);
    expect(manifest.files.map(({ path }) => path).toSorted()).toEqual(
      names.filter((name) => !/^(?:manifest\.json|SHA256SUMS)$/.test(name)).toSorted(),
    );
    for (const { path, sha256, bytes } of manifest.files) {
      const contents = held[`transfer-package/${path}`] ?? new Uint8Array();
      expect([path, contents.length, digest(contents)]).toEqual([path, bytes, sha256]);
    }
  });
});
