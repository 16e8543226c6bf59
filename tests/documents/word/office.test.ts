import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { squeezed } from "../../diagrams/formats/nasty.ts";
import { sampleDocument } from "../sample-document.ts";
import { paragraphs, written } from "./word.ts";

/** A program of the machine, by its name; nothing where it is not installed. */
function programme(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const office = programme("soffice");
/** LibreOffice comes in parts: what opens documents of Word is its Writer. */
const canWrite = office !== undefined && existsSync(join(dirname(realpathSync(office)), "libswlo.so"));
const reader = programme("pdftotext");

/** Tinos in the place of Times New Roman: many machines have no font that carries Vietnamese. */
function fonts(cache: string): string {
  const folders = ["tinos", "be-vietnam-pro"].map((name) => realpathSync(`node_modules/@expo-google-fonts/${name}`));
  const tinos = '<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>';
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join("")}<cachedir>${cache}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>${tinos}</match></fontconfig>`;
}

describe.skipIf(!canWrite || reader === undefined)(
  "in LibreOffice (skipped where its Writer or poppler is not installed)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "khung-word-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("the document opens, nothing is lost, and the pages are about those of its contents", async () => {
      const { bytes, body } = await written(sampleDocument);
      const file = join(folder, "sample.docx");
      writeFileSync(file, bytes);
      const settings = join(folder, "fonts.conf");
      writeFileSync(settings, fonts(join(folder, "cache")));
      const home = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(office ?? "", [home, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
        stdio: "ignore",
        timeout: 120_000,
        env: { ...process.env, FONTCONFIG_FILE: settings },
      });
      execFileSync(reader ?? "", ["-raw", join(folder, "sample.pdf"), join(folder, "sample.txt")]);
      const pages = readFileSync(join(folder, "sample.txt"), "utf8").split("\f").map(squeezed);
      const whole = squeezed(pages.join("")).toLowerCase();
      const told = paragraphs(body).filter(
        ({ text, style }) => text.length > 5 && !/^TOC|^Table|شهادة/.test(style + text),
      );
      expect(told.map(({ text }) => squeezed(text).toLowerCase()).filter((text) => !whole.includes(text))).toEqual([]);
      const contents = paragraphs(body).filter(({ style }) => /^TOC\d$|^TableOf/.test(style));
      const far = contents.filter(({ text: entry }) => {
        const [title = "", page = ""] = entry.split("\t");
        const name = squeezed(title).toLowerCase();
        return ![-1, 0, 1].some((off) => pages[Number(page) - 1 + off]?.toLowerCase().includes(name));
      });
      expect(far).toEqual([]);
    }, 150_000);
  },
);
