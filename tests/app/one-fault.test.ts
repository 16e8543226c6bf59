import { describe, expect, test } from "vitest";
import { check } from "../../src/app/check/check.ts";
import type { FindingsReport } from "../../src/domain/findings-report.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

async function found(sections: string, format: "json" | "terminal" = "json"): Promise<string> {
  let output = "";
  await withFolder({ "models/tinh/a.yaml": header() + sections }, async (folder) => {
    const request = { ...speech, folders: [`${folder}/models/tinh`], severity: "error", rules: [], format } as const;
    output = (await check(request, effects)).output.replaceAll(`${folder}/`, "");
  });
  return output;
}

async function errors(sections: string): Promise<FindingsReport["diagnostics"]> {
  const { diagnostics } = JSON.parse(await found(sections)) as FindingsReport;
  return diagnostics.filter(({ severity, rule }) => severity === "error" && /^(?:reference|schema|yaml)\//.test(rule));
}

const names = Array.from(
  { length: 40 },
  (_, index) => `  u-${index}: { name: U, owner: so-ttt, status: illustrative }\n`,
);
const forty = `agencies:\n  so-tttt: { name: Sở TT&TT, level: province, status: illustrative }\napplications:\n${names.join("")}`;

describe("one fault gives one message", () => {
  test("an unknown agency named forty times is one finding with forty places", async () => {
    const all = await errors(forty);
    expect(all.map(({ rule, line }) => `${rule} ${line}`)).toEqual(["reference/unknown 9"]);
    expect(all[0]?.related.map(({ line }) => line)).toEqual(Array.from({ length: 39 }, (_, index) => index + 10));
    expect(all[0]?.elements).toHaveLength(40);
    expect(all[0]?.suggestions).toEqual(["so-tttt"]);
  });

  test("a terminal shows five of the places, and counts the rest", async () => {
    const output = await found(forty, "terminal");
    const text = output.slice(output.indexOf("so-ttt"));
    expect(text.match(/Liên quan: .* cũng ở đây/g)).toHaveLength(5);
    expect(text).toContain("\n  và 34 chỗ khác\n");
  });

  test("what a rule misses only for a misspelt key is folded under the key", async () => {
    const text = `${forty.split("applications:")[0]}applications:\n  a: { name: A, ownr: so-tttt, status: illustrative }\n`;
    const { diagnostics } = JSON.parse(await found(text)) as FindingsReport;
    const rules = diagnostics.map(({ rule }) => rule);
    expect(rules).toContain("schema/unknown-key");
    expect(rules).not.toContain("ownership/application-has-owner");
    const labels = diagnostics.flatMap(({ related }) => related.map(({ label }) => label.en));
    expect(labels).toContain("what follows: Every application has an owner (ownership/application-has-owner)");
  });

  test("a missing block is folded under the misspelt name of the block", async () => {
    const missing = async (block: string) => {
      const { diagnostics } = JSON.parse(
        await found(`applications:\n  truc: { name: Trục, realizes: ${block}, status: illustrative }\n`),
      ) as FindingsReport;
      return diagnostics.filter(({ message }) => /\(lgsp\)/.test(message.vi)).map(({ rule }) => rule);
    };
    expect(await missing("one-stop")).toEqual(["coverage/mandatory-block-realised"]);
    expect(await missing("lgspp")).toEqual([]);
  });

  test("a rule whose finding has a cause of its own is not folded", async () => {
    const text = "applications:\n  a: { name: A, versoin: x, status: illustrative }\n";
    const { diagnostics } = JSON.parse(await found(text)) as FindingsReport;
    expect(diagnostics.map(({ rule }) => rule)).toContain("ownership/application-has-owner");
  });
});
