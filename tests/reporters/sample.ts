import type { Card } from "../../src/domain/card.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { ReportOptions } from "../../src/reporters/announcement.ts";

const card: Card<{ readonly name: string }> = {
  id: "ownership/sample",
  title: { vi: "Có chủ quản", en: "Has an owner" },
  message: { vi: ({ name }) => `Không có “${name}”.`, en: ({ name }) => `There is no “${name}”.` },
  rationale: { vi: "Vì cần biết của ai. Câu thứ hai.", en: "One must know whose it is. A second sentence." },
  remedy: { vi: "Thêm owner.", en: "Add an owner." },
  source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};

export function finding(change: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "ownership/sample",
    severity: "error",
    at: { file: "m/a.yaml", line: 2, column: 10, endLine: 2, endColumn: 16 },
    args: { name: "so-ttt" },
    related: [],
    suggestions: [],
    elements: ["x"],
    ...change,
  };
}

export function options(change: Partial<ReportOptions> = {}): ReportOptions {
  return {
    catalogue: new Map([[card.id, card]]),
    language: "vi",
    rawText: () => "x:\n  owner: so-ttt\n",
    colour: false,
    width: 100,
    fileCount: 3,
    ...change,
  };
}
