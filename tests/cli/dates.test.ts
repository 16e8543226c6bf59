import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { effects, speech } from "../app/effects.ts";

const setting = { effects, language: "en", terminal: speech } as unknown as Parameters<typeof run>[1];
const asked = (command: string, options: Readonly<Record<string, string | readonly string[]>>) =>
  run({ command, args: ["models/vinh-phuc", "roadmap"], options }, setting);

describe("--at", { timeout: 60_000 }, () => {
  test.each([
    ["2016..2010", "the earlier date comes first"],
    ["2016..2016", "the earlier date comes first"],
    ["2010..", "is not a date"],
    ["2010..2012..2016", "is not a date"],
    ["2010..20x6", "is not a date"],
  ])("of a drawing refuses %s", async (at, why) => {
    const outcome = await asked("draw", { at });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.notes).toContain(why);
  });

  test("of a drawing takes two dates, of anything else one", async () => {
    expect((await asked("draw", { at: "2010..2016-07", format: ["json"] })).exitCode).toBe(0);
    expect((await asked("score", { at: "2010..2016" })).notes).toContain("is not a date");
  });
});

describe("--depth", { timeout: 60_000 }, () => {
  test.each(["-1", "1.5", "many", "21"])("refuses %s", async (depth) => {
    expect((await asked("draw", { depth })).notes).toContain("a whole number from 0 to 20");
  });
});
