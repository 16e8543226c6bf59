import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { ReportOptions } from "../../src/reporters/announcement.ts";
import { toSarif } from "../../src/reporters/sarif.ts";
import { finding, options } from "./sample.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly relatedLocations?: readonly { readonly message: { readonly text: string } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly help?: { readonly text: string } }[];
        };
      };
      readonly results: readonly Result[];
    },
  ];
}

const {
  id: _,
  $schema: __,
  ...official
} = JSON.parse(readFileSync("tests/official/sarif-2.1.0-rtm.5.json", "utf8")) as Record<string, unknown>;
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
  official,
);

function logOf(found: readonly Diagnostic[], change: Partial<ReportOptions> = {}): Log {
  const log: unknown = JSON.parse(toSarif(found, options(change)));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log as Log;
}

function fingerprintsOf(found: readonly Diagnostic[]): readonly (string | undefined)[] {
  return logOf(found).runs[0].results.map(({ partialFingerprints }) => partialFingerprints["khungFinding/v1"]);
}

const place = { file: "m/b.yaml", line: 7, column: 3, endLine: 7, endColumn: 4 };

describe("SARIF, held to the official schema", () => {
  test("tells rule, level, place and sentence", () => {
    const [run] = logOf([finding(), finding({ severity: "info", at: place })], { version: "1.2.3" }).runs;
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["ownership/sample"]);
    expect(run.results).toMatchObject([
      {
        ruleId: "ownership/sample",
        ruleIndex: 0,
        level: "error",
        message: { text: "Không có “so-ttt”." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "m/a.yaml" },
              region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 16 },
            },
            logicalLocations: [{ name: "x" }],
          },
        ],
      },
      { level: "note" },
    ]);
  });

  test("helps in both languages, the reader's first", () => {
    const [rule] = logOf([finding()], { language: "en" }).runs[0].tool.driver.rules;
    const text = rule?.help?.text ?? "";
    expect(text).toContain("Thêm owner.");
    expect(text.indexOf("Add an owner.")).toBeLessThan(text.indexOf("Thêm owner."));
  });

  test("names related places", () => {
    const related = [{ at: place, label: { vi: "chủ quản", en: "owner" } }];
    expect(logOf([finding({ related })]).runs[0].results[0]?.relatedLocations).toMatchObject([
      { message: { text: "chủ quản" }, physicalLocation: { artifactLocation: { uri: "m/b.yaml" } } },
    ]);
  });

  test("a fingerprint survives moved lines, and tells findings apart", () => {
    const here = [finding(), finding({ args: { name: "so-yte" } }), finding()];
    const moved = here.map((each) => ({ ...each, at: { ...each.at, line: each.at.line + 40, endLine: 42 } }));
    expect(fingerprintsOf(moved)).toEqual(fingerprintsOf(here));
    expect(new Set(fingerprintsOf(here)).size).toBe(3);
    expect(fingerprintsOf([finding({ rule: "no/such" })])).not.toEqual(fingerprintsOf([finding()]));
    expect(fingerprintsOf([finding()])[0]).toMatch(/^[0-9a-f]{16}:1$/);
  });

  test("paths become URI references, whatever they hold", () => {
    const uri = (file: string) =>
      logOf([finding({ at: { ...place, file } })]).runs[0].results[0]?.locations[0]?.physicalLocation.artifactLocation
        .uri;
    expect(uri("models/Đà Nẵng/a b.yaml")).toBe("models/%C4%90%C3%A0%20N%E1%BA%B5ng/a%20b.yaml");
    expect(uri("a:b/c%d.yaml")).toBe("a%3Ab/c%25d.yaml");
    expect(uri("../x.yaml")).toBe("../x.yaml");
    expect(uri("/srv/x.yaml")).toBe("file:///srv/x.yaml");
    expect(uri("a\ud800.yaml")).toBe("a%EF%BF%BD.yaml");
  });

  test("is valid without findings, without a card, and for a hostile model", () => {
    expect(logOf([]).runs[0].results).toEqual([]);
    logOf([finding({ rule: "no/such", elements: [], suggestions: ["\u0000"] })]);
    const hostile = finding({ args: { name: "\u001b[2J\u202e</script>" } });
    const text = toSarif([hostile], options());
    expect(text).not.toMatch(/[\u001b\u202e]/);
    logOf([hostile]);
  });
});
