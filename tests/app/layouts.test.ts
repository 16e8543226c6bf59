import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { card as renamedBox } from "../../src/app/cards/layout/renamed-box.ts";
import { card as unknownBox } from "../../src/app/cards/layout/unknown-box.ts";
import { card as unknownView } from "../../src/app/cards/layout/unknown-view.ts";
import { findingsOf } from "../../src/app/check/findings.ts";
import { draw } from "../../src/app/draw/draw.ts";
import { heldBoxes } from "../../src/app/draw/layout-pins.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { box, group, viewOf } from "../diagrams/views.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

/** What is found in the layout files of a workspace, with the paths below its root. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  let findings: readonly Diagnostic[] = [];
  await withFolder(files, async (root) => {
    const province = await loadProvince(join(root, "models/tinh"), effects);
    findings = findingsOf(province)
      .map((one) => ({ ...one, at: { ...one.at, file: one.at.file.slice(root.length + 1) } }))
      .filter(({ at }) => at.file.includes("/layout/"));
  });
  return findings;
}

const model = { "models/tinh/tinh.yaml": `${header()}applications:\n  mot-cua: { name: Một cửa điện tử }\n` };
const file = "models/tinh/layout/overall-design.yaml";

describe.each([unknownView, unknownBox, renamedBox])("$id", (card) => {
  test("is silent on the good example, and speaks once on the bad one, at the place stated", async () => {
    for (const { files } of card.examples.good) expect(await found(files)).toEqual([]);
    for (const { files, at } of card.examples.bad) {
      const [one, ...others] = await found(files);
      expect(others).toEqual([]);
      expect(one).toMatchObject({ rule: card.id, at });
    }
  });
});

describe("a file of pins", () => {
  test("is read like every other: place, and what was meant", async () => {
    const [slip, ...others] = await found({
      ...model,
      [file]: "boxes:\n  mot-cua: { x: 1, z: 2, kind: aplication }\n",
    });
    expect(slip).toMatchObject({ at: { file, line: 2 } });
    expect(others.flatMap(({ suggestions }) => suggestions)).toContain("application");
  });

  test("proposes the box that was meant, by id and by name", async () => {
    const pins =
      "boxes:\n  mot-cau: { x: 1, y: 2 }\n  mot-cua-dien-tu: { x: 1, y: 2, kind: database, name: Một cửa điện tử }\n";
    const findings = await found({ ...model, [file]: pins });
    expect(findings.map(({ rule }) => rule)).toEqual([unknownBox.id, unknownBox.id]);
    expect(findings[0]?.suggestions).toEqual(["mot-cua"]);
  });

  test("is no part of the model: its keys are not sections", async () => {
    expect((await found({ ...model, [file]: "boxes: {}\n" })).length).toBe(0);
  });

  test("holds the boxes of the picture that is drawn", async () => {
    const pinned = { ...model, [file]: "boxes:\n  mot-cua: { x: 40, y: 20 }\n" };
    await withFolder(pinned, async (root) => {
      const request = {
        ...speech,
        folder: join(root, "models/tinh"),
        views: ["overall-design"],
        formats: ["svg"],
        json: false,
      } as const;
      const { files = [] } = await draw(request, effects);
      expect(String(files[0]?.contents)).toContain("được ghim trong tệp bố trí");
      expect(await readFile(join(root, file), "utf8")).toBe(pinned[file]);
    });
  });
});

describe("pins and renames", () => {
  const view = viewOf([
    group("a", "band", [
      box("one", { label: { vi: "Hòa giải" } }),
      box("two", { kind: "database", label: { vi: "CSDL" } }),
      box("three", { label: { vi: "CSDL" } }),
    ]),
  ]);
  const pin = { x: 1, y: 2 };

  test("a pin follows the id, whatever the name", () => {
    expect(heldBoxes(view, { boxes: { one: { ...pin, name: { vi: "Tên cũ" } } } }).pins).toHaveProperty("one");
  });

  test("a pin follows kind and name where the id is gone, in any spelling", () => {
    const held = heldBoxes(view, { boxes: { old: { ...pin, kind: "block", name: { vi: "hoà giải" } } } });
    expect(held).toMatchObject({ pins: { one: pin }, renamed: [{ was: "old", is: "one" }], unknown: [] });
  });

  test("kinds tell boxes of one name apart; without a kind nobody is guessed", () => {
    const named = (kind?: "database") =>
      heldBoxes(view, { boxes: { old: { ...pin, ...(kind ? { kind } : {}), name: { vi: "CSDL" } } } });
    expect(named("database").renamed).toEqual([{ was: "old", is: "two" }]);
    expect(named().unknown).toEqual(["old"]);
  });

  test("a box that another pin holds is not taken", () => {
    const held = heldBoxes(view, { boxes: { one: pin, old: { x: 9, y: 9, name: { vi: "Hòa giải" } } } });
    expect(held.pins["one"]).toEqual(pin);
    expect(held.unknown).toEqual(["old"]);
  });
});
