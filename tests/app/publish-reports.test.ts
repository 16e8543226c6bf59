import { describe, expect, test } from "vitest";
import { publish } from "../../src/app/publish/publish.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const asked = { ...speech, json: false, languages: ["vi"] as const, output: "out" };

describe("publishing reports", { timeout: 60_000 }, () => {
  test("the readiness report of a province follows the newest edition that scores it, and names the others", async () => {
    const { files = [], exitCode } = await publish(
      { ...asked, folder: "models/da-nang", documents: ["readiness-report"] },
      effects,
    );
    expect(exitCode).toBe(0);
    expect(files.map(({ path }) => path)).toEqual(["out/readiness-report.vi.html"]);
    const html = String(files[0]?.contents);
    expect(html).toContain("Theo DTI cấp tỉnh 2022, Đà Nẵng xếp hạng 1 trong 63 đơn vị.");
    expect(html).toContain("Vietnam ICT Index 2023");
    expect(html).toContain("Đo trên mô hình của tỉnh");
  });

  test("a province that no edition ranks is told so", async () => {
    await withFolder({ "models/tinh/tinh.yaml": header().replace('"48"', '"99"') }, async (folder) => {
      const outcome = await publish(
        { ...asked, folder: `${folder}/models/tinh`, documents: ["readiness-report"] },
        effects,
      );
      expect(outcome.exitCode).toBe(2);
      expect(outcome.notes).toContain("Không kỳ đánh giá nào có hạng");
    });
  });

  test("an edition gives one report for each unit, or for those that are named", async () => {
    const all = await publish({ ...asked, folder: "dti-2021", documents: ["readiness-report"] }, effects);
    expect(all.files).toHaveLength(5);
    const one = await publish(
      { ...asked, folder: "dti-2022", documents: ["readiness-report"], units: ["Cần Thơ"] },
      effects,
    );
    expect(one.files?.map(({ path }) => path)).toEqual(["out/readiness-report.can-tho.vi.html"]);
  });

  test("a unit that the edition does not have is wrong usage, with a guess", async () => {
    const { exitCode, notes } = await publish(
      { ...asked, folder: "dti-2022", documents: ["readiness-report"], units: ["can-thoo"] },
      effects,
    );
    expect(exitCode).toBe(2);
    expect(notes).toContain("can-tho");
  });
});
