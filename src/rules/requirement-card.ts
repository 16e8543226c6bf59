import type { BadExample, Card, Clause, Example } from "../domain/card.ts";
import type { Framework, Requirement } from "../domain/framework.ts";
import { frameworkName } from "../domain/framework-name.ts";
import { statusOf } from "../domain/provenance.ts";
import type { Language, Text } from "../domain/text.ts";
import { quoted } from "./wording.ts";

type Args = { readonly name: Text };

const file = "tinh.yaml";

/** What is said about a requirement: the same card as that of any rule. */
export function requirementCard(framework: Framework, requirement: Requirement): Card<Args> {
  const { title, message, rationale, remedy, severity, examples } = requirement;
  const say =
    (language: Language) =>
    ({ name }: { readonly name: string }): string =>
      message[language].replaceAll("{name}", () => quoted([name], language));
  const before = headerOf(framework);
  return {
    id: `${framework.header.id}/${requirement.id}`,
    title,
    message: { vi: say("vi"), en: say("en") },
    rationale,
    remedy,
    source: clausesOf(requirement),
    severity,
    since: "0.2.0",
    examples: {
      good: (examples?.good ?? []).map((text): Example => ({ files: { [file]: whole(before, text) } })),
      bad: (examples?.bad ?? []).map(
        ({ text, at: [line, column] = atFramework }): BadExample => ({
          files: { [file]: whole(before, text) },
          at: { file, line: line + (isWhole(text) ? 0 : lines(before)), column },
        }),
      ),
    },
  };
}

/** Where a finding on the province as a whole stands in {@link headerOf}, counted from the first line below it. */
const atFramework = [-1, 14] as const;

function headerOf(framework: Framework): string {
  const date = framework.header.validFrom ?? "2025";
  return `province:\n  code: "00"\n  name: Tỉnh mẫu\n  framework: ${frameworkName(framework)}\n  asOf: ${date}\n`;
}

/** An example that has a header of its own is taken as it stands. */
function isWhole(text: string): boolean {
  return /^province:/m.test(text);
}

function whole(before: string, text: string): string {
  return `${isWhole(text) ? "" : before}${text}\n`;
}

function lines(text: string): number {
  return text.split("\n").length - 1;
}

function clausesOf({ source = [], clause, ...requirement }: Requirement): readonly Clause[] {
  const status = statusOf({ source, ...requirement }) ?? "background";
  return source.map((document) => ({ document, status, ...(clause ? { clause } : {}) }));
}
