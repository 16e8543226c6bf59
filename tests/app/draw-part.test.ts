import { describe, expect, test } from "vitest";
import { type DrawRequest, draw } from "../../src/app/draw/draw.ts";
import type { View } from "../../src/domain/view.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const request: DrawRequest = {
  ...speech,
  folder: "models/da-nang",
  views: ["overall-design"],
  formats: ["json"],
  json: false,
};

async function drawn(change: Partial<DrawRequest>): Promise<View & { readonly groups: readonly object[] }> {
  const { files = [] } = await draw({ ...request, ...change }, effects);
  return JSON.parse(String(files[0]?.contents));
}

describe("khung draw --only", { timeout: 60_000 }, () => {
  test("takes a bare id, or one with its kind, and says on the picture what it is limited to", async () => {
    const [bare, full] = [await drawn({ only: ["so-noi-vu"] }), await drawn({ only: ["agency:so-noi-vu"] })];
    expect(bare).toEqual(full);
    expect(bare.only?.en).toBe("Department of Home Affairs (agency) and what is directly related");
  });

  test("takes several, and a depth", async () => {
    const view = await drawn({ only: ["sector:health", "level:commune"], depth: 0 });
    expect(view.only?.vi).toBe("chỉ Y tế (lĩnh vực), Cấp xã (cấp hành chính)");
  });

  test.each([
    ["so-noi-vo", "“so-noi-vu”"],
    ["Sở Y tế", "“so-y-te”"],
    ["agensy:so-y-te", "agency"],
    ["sector:helth", "“health”"],
  ])("of %s says what may have been meant", async (only, near) => {
    const outcome = await draw({ ...request, only: [only] }, effects);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.files).toBeUndefined();
    expect(outcome.notes).toContain(near);
  });

  test("of an id of several kinds asks which", () =>
    withFolder({ "a.yaml": `${header()}agencies:\n  health: { name: Sở Y tế, level: province }\n` }, async (folder) => {
      const outcome = await draw({ ...request, folder, only: ["health"] }, effects);
      expect(outcome.notes).toContain("agency:health hoặc --only sector:health");
    }));
});

describe("khung draw --at 2010..2016", { timeout: 60_000 }, () => {
  test("draws the difference into a folder of its own", async () => {
    const { files = [] } = await draw({ ...request, since: "2010", at: "2016" }, effects);
    expect(files[0]?.path).toBe("reports/out/da-nang/views/2010--2016/overall-design.json");
    expect(String(files[0]?.contents)).toContain('"change": "added"');
  });

  test("is a picture with a sign for each change", async () => {
    const { files = [] } = await draw({ ...request, formats: ["svg"], since: "2010", at: "2016" }, effects);
    expect(String(files[0]?.contents)).toContain("khung-added");
  });
});

describe("khung draw --findings", { timeout: 60_000 }, () => {
  test("marks what the check finds, only where that is asked for", async () => {
    expect(JSON.stringify(await drawn({}))).not.toContain('"findings"');
    expect(JSON.stringify(await drawn({ findings: true }))).toContain('"kind":"findings"');
  });
});
