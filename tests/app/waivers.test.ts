import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { catalogue } from "../../src/app/check/catalogue.ts";
import { type CheckRequest, check } from "../../src/app/check/check.ts";
import type { Effects } from "../../src/app/effects.ts";
import { sentence } from "../../src/domain/card.ts";
import type { FindingsReport } from "../../src/domain/findings-report.ts";
import { languages } from "../../src/domain/text.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

function request(folder: string, change: Partial<CheckRequest> = {}): CheckRequest {
  return { ...speech, folders: [folder], format: "json", severity: "error", rules: [], ...change };
}

async function report(folder: string, world: Effects = effects, change: Partial<CheckRequest> = {}) {
  const { output } = await check(request(folder, change), world);
  return JSON.parse(output) as FindingsReport;
}

type Finding = FindingsReport["diagnostics"][number];

/** A finding without its place in the file, which moves when lines are added elsewhere. */
function identity({ rule, file, line, column, message }: Finding): string {
  return `${rule} ${file}:${line}:${column} ${message.vi}`;
}

const waivers = "assessments/waivers/tinh.yaml";
const model = `${header()}applications:\n  mot-cua: { name: Một cửa, status: illustrative }\n`;
const rule = "ownership/application-has-owner";

function line(change = ""): string {
  return `- { rule: ${rule}, element: mot-cua, reason: Chờ phương án, decidedBy: "Sở TT&TT", until: 2015${change} }\n`;
}

async function rulesFound(
  files: Readonly<Record<string, string>>,
  world: Effects = effects,
  change: Partial<CheckRequest> = {},
): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await withFolder({ "models/tinh/a.yaml": model, ...files }, async (folder) => {
    const { diagnostics } = await report(`${folder}/models/tinh`, world, change);
    found = diagnostics
      .map((one) => one.rule)
      .filter((one) => one === rule || /^(waiver|settings|schema|yaml)\//.test(one));
  });
  return found;
}

const ownCards = [...catalogue.values()].filter(({ id }) => /^(waiver|settings)\//.test(id));

describe.each(ownCards.map((card) => [card.id, card] as const))("%s", (id, card) => {
  const found = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    let places: readonly string[] = [];
    await withFolder(files, async (folder) => {
      const { diagnostics } = await report(`${folder}/models/tinh`);
      const own = diagnostics.filter((one) => /^(waiver|settings)\//.test(one.rule));
      places = own.map((one) => `${one.rule} ${one.file.slice(folder.length + 1)}:${one.line}:${one.column}`);
    });
    return places;
  };

  test("is silent on the good examples, and speaks once on each bad one, at the place stated", async () => {
    expect(card.examples.good.length * card.examples.bad.length).toBeGreaterThan(0);
    for (const { files } of card.examples.good) expect(await found(files)).toEqual([]);
    for (const { files, at } of card.examples.bad)
      expect(await found(files)).toEqual([`${id} ${at.file}:${at.line}:${at.column}`]);
  });

  test("speaks in both languages", () => {
    const args = {
      rule: "a/b",
      element: "x",
      until: "2014",
      on: "2015",
      clock: { vi: "c", en: "c" },
      field: "reason",
      written: "w",
    };
    for (const language of languages) expect(sentence(card, args, language)).toMatch(/^[^<>]*\.$/u);
  });
});

describe("the waiver that a finding prints", () => {
  const sample = (name: string) =>
    Object.fromEntries(
      readdirSync(`models/${name}`).map((file) => [
        `models/${name}/${file}`,
        readFileSync(`models/${name}/${file}`, "utf8"),
      ]),
    );
  const faulty = {
    "models/hong/a.yaml": `${header()}applications:\n  a: { name: A, ownr: x, realizes: [khong, khong-2] }\n  b: { name: B, owner: khong, version: 1.10 }\n  c: { nme: C, onwer: D }\n`,
    "models/hong/b.yaml": "databases:\n  x: &a { name: X }\n  y: { name: 'Y }\nlinks: []\nthua: {}\nthua-nua: {}\n",
  };

  test.each([
    ["vinh-phuc", sample("vinh-phuc")],
    ["soc-trang", sample("soc-trang")],
    ["hong", faulty],
  ])(
    "silences it and nothing else, as it stands: every finding of %s",
    (name, files) =>
      withFolder(files, async (folder) => {
        const place = `${folder}/models/${name}`;
        const waived = await printed(place);
        const before = (await report(place)).diagnostics;
        expect(waived).toHaveLength(before.length);
        for (const [index, entry] of waived.entries()) {
          const target = before[index];
          await effects.files.write({ path: `${folder}/assessments/waivers/${name}.yaml`, contents: `${entry}\n` });
          const after = (await report(place)).diagnostics;
          const about = after.filter((one) => one.rule.startsWith("waiver/")).map((one) => one.rule);
          expect(about).toEqual(["waiver/unfinished"]);
          const kept = new Set(after.map(identity));
          // What followed from a cause that is waived is told by itself then; all else stays.
          const lost = before.filter((one) => !kept.has(identity(one)));
          expect(lost.map(identity)).toEqual(target && [identity(target)]);
        }
      }),
    60_000,
  );

  /** The lines of the terminal's report that are entries of a file of waivers, all of them in one file too. */
  async function printed(folder: string): Promise<readonly string[]> {
    const { output } = await check(request(folder, { format: "terminal" }), effects);
    const lines = output.split("\n").filter((each) => each.startsWith("- { rule: "));
    expect(parse(lines.join("\n"))).toHaveLength(lines.length);
    return lines;
  }

  test("all together leave nothing but the reminder to write reasons", () =>
    withFolder(sample("vinh-phuc"), async (folder) => {
      const place = `${folder}/models/vinh-phuc`;
      const lines = await printed(place);
      await effects.files.write({
        path: `${folder}/assessments/waivers/vinh-phuc.yaml`,
        contents: `${lines.join("\n")}\n`,
      });
      const { diagnostics, summary } = await report(place);
      expect(new Set(diagnostics.map((one) => one.rule))).toEqual(new Set(["waiver/unfinished"]));
      expect(summary.waived).toBe(lines.length);
    }));

  test("is a field of the JSON report", () =>
    withFolder({ "models/tinh/a.yaml": model }, async (folder) => {
      const { diagnostics } = await report(`${folder}/models/tinh`, effects, { rules: [rule] });
      expect(diagnostics.map(({ waiver }) => waiver)).toEqual([
        {
          file: `${folder}/${waivers}`,
          entry: `- { rule: ${rule}, element: mot-cua, reason: "<lý do>", decidedBy: "<người quyết định>", until: 2015-12-31 }`,
        },
      ]);
    }));
});

describe("waivers", () => {
  test("cover one finding until their end", async () => {
    expect(await rulesFound({})).toEqual([rule]);
    expect(await rulesFound({ [waivers]: line() })).toEqual([]);
    expect(await rulesFound({ [waivers]: line().replace("2015", "2014") })).toEqual([]);
    expect(await rulesFound({ [waivers]: line().replace("2015", "2013-12") })).toEqual(["waiver/expired", rule]);
  });

  test("are judged on the day of SOURCE_DATE_EPOCH where there is one, and never by --at", async () => {
    const later = { ...effects, today: "2016-01-01" };
    expect(await rulesFound({ [waivers]: line() }, later)).toEqual(["waiver/expired", rule]);
    expect(await rulesFound({ [waivers]: line() }, effects, { at: "2030" })).toEqual([]);
  });

  test("that are not needed at another date are not blamed", async () => {
    const other = line().replace("mot-cua,", "khong-co,");
    expect(await rulesFound({ [waivers]: other })).toEqual(["waiver/unused", rule]);
    expect(await rulesFound({ [waivers]: other }, effects, { at: "2030" })).toEqual([rule]);
  });

  test("the second of two that say the same is not needed", async () => {
    expect(await rulesFound({ [waivers]: line() + line() })).toEqual(["waiver/unused"]);
  });

  test("that cannot be read are findings, and do not take the others with them", async () => {
    const wrong = "- { rule: a/b, element: x, reason: y, decidedBy: z }\n- 7\n";
    expect(await rulesFound({ [waivers]: wrong + line() })).toEqual(["schema/missing-key", "schema/wrong-type"]);
    expect(await rulesFound({ [waivers]: "waivers: []\n" })).toEqual(["schema/wrong-type", rule]);
    expect(await rulesFound({ [waivers]: line(", bởi: ai") })).toEqual(["schema/unknown-key"]);
  });

  test.each(["", "# chưa có\n", "[]\n"])("a file without any is in order: %j", async (text) => {
    expect(await rulesFound({ [waivers]: text })).toEqual([rule]);
  });

  test("nobody waives what is wrong with a waiver", async () => {
    const own = "- { rule: waiver/unused, element: x, reason: y, decidedBy: z, until: 2015 }\n";
    expect(await rulesFound({ [waivers]: own + line() })).toEqual(["waiver/unused"]);
  });
});

describe("khung.yaml", () => {
  test("changes the severity of rules, for the exit code too", () =>
    withFolder({ "models/tinh/a.yaml": model, "khung.yaml": `severity:\n  ${rule}: error\n` }, async (folder) => {
      const only = { rules: [rule] };
      const { exitCode, output } = await check(request(`${folder}/models/tinh`, only), effects);
      expect(exitCode).toBe(1);
      expect(JSON.parse(output)).toMatchObject({ summary: { error: 1, warning: 0 } });
    }));

  test("cannot switch a rule off", async () => {
    expect(await rulesFound({ "khung.yaml": `severity:\n  ${rule}: off\n` })).toEqual(["schema/unknown-value", rule]);
  });

  test("a setting that there is not is told at its place", async () => {
    expect(await rulesFound({ "khung.yaml": "severty: {}\n" })).toEqual(["schema/unknown-key", rule]);
    expect(await rulesFound({ "khung.yaml": "" })).toEqual([rule]);
  });
});
