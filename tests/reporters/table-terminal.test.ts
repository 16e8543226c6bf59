import { describe, expect, test } from "vitest";
import type { ReportTable } from "../../src/domain/report-table.ts";
import { tableToTerminal } from "../../src/reporters/tables/terminal.ts";

const column = (en: string, spare = false) => ({
  id: en,
  title: { vi: en, en },
  ...(spare ? { spare: true as const } : {}),
});
const cell = (vi: string) => ({ text: { vi } });
const table: ReportTable = {
  id: "t",
  title: { vi: "Bảng", en: "Table" },
  notes: [],
  columns: [column("Unit"), column("Infrastructure", true), column("Institutions", true), column("Coverage")],
  rows: [["Sóc Trăng", "0.1", "0.2", "100%"].map(cell)],
  empty: { vi: "không có", en: "none" },
};
const printed = (width: number) => tableToTerminal(table, { language: "en", colour: false, width });

describe("a table on a narrow screen", () => {
  test("leaves spare columns out, the last first, and names them", () => {
    expect(printed(40)).toContain("Infrastructure");
    expect(printed(40)).toContain("Left out of a narrow screen: Institutions (");
    expect(printed(24)).toContain("Left out of a narrow screen: Infrastructure, Institutions (");
    expect(printed(24)).toContain("Coverage");
  });

  test("keeps all of them where there is room", () => {
    expect(printed(80)).toContain("Institutions");
    expect(printed(80)).not.toContain("Left out");
  });
});
