import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { CheckRequest } from "../../src/app/check/check.ts";
import { watch } from "../../src/app/check/watch.ts";
import type { Live, Watched } from "../../src/app/effects.ts";
import { rereading } from "../../src/node/reread.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const rule = "ownership/application-has-owner";

function request(folder: string, change: Partial<CheckRequest> = {}): CheckRequest {
  const place = `${folder}/models/tinh`;
  return { ...speech, folders: [place], format: "terminal", severity: "warning", rules: [], ...change };
}

/** A user who makes changes one after the other, then ends the command. Tells what was printed after each. */
function user(steps: readonly (() => Promise<void>)[]) {
  const printed: string[] = [];
  let heard = "";
  let watched: readonly Watched[] = [];
  const live: Live = {
    print: (text) => {
      heard += text;
    },
    rereading,
    changes: async function* (folders) {
      watched = folders;
      for (const step of steps) {
        printed.push(heard);
        heard = "";
        await step();
        yield;
      }
      printed.push(heard);
    },
  };
  return { live, printed, watched: () => watched };
}

const application = (rest: string) => `${header()}applications:\n  a: { name: A, status: illustrative${rest} }\n`;
const agency = "agencies:\n  so-a: { name: Sở A, level: province, status: illustrative }\n";

describe("--watch", () => {
  test("tells all once, then only what came and what went, then ends with the last exit code", () =>
    withFolder({ "models/tinh/a.yaml": application(""), "models/tinh/b.yaml": agency }, async (folder) => {
      const write = (text: string) => () => writeFile(`${folder}/models/tinh/a.yaml`, text);
      const { live, printed, watched } = user([
        write(application(", owner: so-b")),
        write(`# một dòng mới\n${application(", owner: so-b")}`),
        write(application(", owner: so-a")),
      ]);
      const { exitCode, output } = await watch(request(folder, { rules: [rule, "reference/unknown"] }), effects, live);
      const [first = "", second = "", third = "", fourth = ""] = printed;
      expect(first).toMatch(/a\.yaml:7:3 cảnh báo [\s\S]*Đang theo dõi thay đổi; nhấn Ctrl-C để dừng\.\n$/);
      expect(second).toMatch(/a\.yaml:7:\d+ lỗi Không có cơ quan nào là “so-b”\./);
      expect(second).toMatch(
        /✓ \S*a\.yaml:7:3 Ứng dụng “A” chưa ghi cơ quan chủ quản\.\n\nThêm 1, bớt 1; hiện có: 1 lỗi\n$/,
      );
      expect(third).toBe("\nThêm 0, bớt 0; hiện có: 1 lỗi\n");
      expect(fourth).toMatch(
        /^\n✓ \S*a\.yaml:8:\d+ Không có cơ quan nào[^\n]*\n\nThêm 0, bớt 1; hiện có: không có phát hiện nào\.\n$/,
      );
      expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
      expect(watched()).toContainEqual({ folder: `${folder}/models/tinh`, deep: true });
    }));

  test("says nothing where nothing was changed, and hears of files that come and go, waivers and settings", () =>
    withFolder({ "models/tinh/a.yaml": application("") }, async (folder) => {
      const waivers = `${folder}/assessments/waivers/tinh.yaml`;
      const waiver = `- { rule: ${rule}, element: a, reason: r, decidedBy: d, until: 2015 }\n`;
      const { live, printed } = user([
        async () => undefined,
        () => writeFile(`${folder}/models/tinh/b.yaml`, agency.replace("level: province, ", "")),
        () => rm(`${folder}/models/tinh/b.yaml`),
        () => effects.files.write({ path: waivers, contents: waiver }),
        () => rm(waivers),
        () => writeFile(`${folder}/khung.yaml`, `severity: { ${rule}: error }\n`),
      ]);
      const rules = [rule, "schema/missing-key"];
      const { exitCode } = await watch(request(folder, { rules, severity: "error" }), effects, live);
      const last = printed.slice(1).map((text) => text.trim().split("\n").at(-1));
      expect(last).toEqual([
        "",
        "Thêm 1, bớt 0; hiện có: 1 lỗi, 1 cảnh báo",
        "Thêm 0, bớt 1; hiện có: 1 cảnh báo",
        "Thêm 0, bớt 1; hiện có: không có phát hiện nào.",
        "Thêm 1, bớt 0; hiện có: 1 cảnh báo",
        "Thêm 1, bớt 1; hiện có: 1 lỗi",
      ]);
      expect(exitCode).toBe(1);
    }));

  test("an unknown rule is refused before anything is watched", () =>
    withFolder({ "models/tinh/a.yaml": application("") }, async (folder) => {
      const { live, printed } = user([]);
      expect(await watch(request(folder, { rules: ["a/b"] }), effects, live)).toMatchObject({ exitCode: 2 });
      expect(printed).toEqual([]);
    }));
});
