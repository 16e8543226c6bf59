import { expect, it } from "vitest";
import { publish } from "../../src/app/publish/publish.ts";
import { effects, speech } from "../app/effects.ts";

const provinces = ["da-nang", "soc-trang", "vinh-phuc"];

/** Chromium writes each page as an object of its own kind. */
function pagesIn(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

it("the brief is one page, of every province and in both languages", async () => {
  for (const province of provinces) {
    const asked = { documents: ["brief"], formats: ["pdf"], languages: ["vi", "en"] } as const;
    const { files = [], notes } = await publish(
      { ...speech, ...asked, folder: `models/${province}`, output: "x", json: false },
      effects,
    );
    const pages = files.map(({ path, contents }) => [path, contents instanceof Uint8Array ? pagesIn(contents) : 0]);
    expect([notes, ...pages]).toEqual(["", ["x/brief.vi.pdf", 1], ["x/brief.en.pdf", 1]]);
  }
}, 120_000);
