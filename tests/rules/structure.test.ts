import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("structure/no-orphan", () => {
  const rule = "structure/no-orphan";
  const application = (fields: string) =>
    find(
      rule,
      `
      agencies: { so-tttt: { name: Sở TT&TT, level: province, roles: dic } }
      nodes: { ttdl: { name: Trung tâm dữ liệu, kind: data-centre, owner: so-tttt } }
      applications: { document: { name: Văn bản, ${fields} } }
      `,
    );

  test.each([
    ["has an owner", "owner: so-tttt"],
    ["realises a block, even of its own id", "realizes: document"],
    ["runs somewhere", "hostedOn: ttdl"],
    ["is still to come later", "lifecycle: { planned: 2018 }"],
    ["has ended", "lifecycle: { retired: 2012 }"],
  ])("is silent on what %s", (_, fields) => expect(application(fields)).toEqual([]));

  test("takes users, sources and a relation to itself for no relation", () => {
    expect(application("users: citizens, source: khoahocphattrien-2017")).toHaveLength(1);
    expect(application("replaces: document")).toHaveLength(1);
  });

  test("lets firms and partners stand alone, and tells one section in one finding", () => {
    const yaml = `
      agencies:
        dtt: { name: DTT, level: central, kind: enterprise }
        a: { name: A, level: province, roles: dic }
        b: { name: B, level: province, sectors: health }
    `;
    expect(find(rule, yaml)).toEqual([expect.stringContaining("2 of the agencies have no relation")]);
  });
});

describe("structure/agency-hierarchy", () => {
  const rule = "structure/agency-hierarchy";

  test("lets agencies of one level, or levels apart, stand one below the other", () => {
    const yaml = `
      agencies:
        ubnd: { name: UBND tỉnh, level: province }
        so: { name: Sở, level: province, parent: ubnd }
        xa: { name: UBND xã, level: commune, parent: ubnd }
        bo: { name: Bộ, level: central }
        cuc: { name: Cục Thuế tỉnh, level: province, parent: bo }
    `;
    expect(find(rule, yaml)).toEqual([]);
  });

  test("leaves circles to the rule that reports them once", () => {
    const yaml = `
      agencies:
        tinh: { name: UBND tỉnh, level: province, parent: xa }
        xa: { name: UBND xã, level: commune, parent: tinh }
    `;
    expect(find(rule, yaml)).toEqual([]);
    expect(find("structure/no-circle", yaml)).toHaveLength(1);
  });
});

describe("structure/no-districts", () => {
  const yaml = `
    agencies:
      huyen: { name: UBND các huyện, level: district }
      quan-cu: { name: UBND quận cũ, level: district, lifecycle: { retired: 2025-07-01 } }
    services:
      khai-sinh: { name: Khai sinh, performedAt: [district, commune] }
  `;

  test("looks at the day of the law, and tells agencies and services together", () => {
    expect(find("structure/no-districts", yaml, { at: "2025-06" })).toEqual([]);
    expect(find("structure/no-districts", yaml, { at: "2025-07" })).toEqual([
      expect.stringContaining("2 elements are still at that level: “UBND các huyện”, “Khai sinh”"),
    ]);
  });
});

describe("structure/names-distinct", () => {
  const names = (yaml: string) => find("structure/names-distinct", yaml);

  test.each([
    [
      "units of different agencies",
      "a: { name: Văn phòng, level: province, parent: c }, b: { name: Văn phòng, level: province, parent: d }",
    ],
    [
      "agencies of different levels",
      "a: { name: UBND Hòa Vang, level: district }, b: { name: UBND Hoà Vang, level: commune }",
    ],
    [
      "names that only look alike",
      "a: { name: Xã Tân Thành, level: commune }, b: { name: Xã Tân Thạnh, level: commune }",
    ],
    [
      "an agency and its forerunner",
      "a: { name: Sở A, level: province, lifecycle: { retired: 2012 } }, b: { name: Sở A, level: province }",
    ],
  ])("is silent on %s", (_, agencies) => {
    const others = "c: { name: Sở C, level: province }, d: { name: Sở D, level: province }";
    expect(names(`agencies: { ${agencies}, ${others} }`)).toEqual([]);
  });

  test("tells one name once, with all that bear it", () => {
    const yaml = `
      databases:
        a: { name: CSDL đất đai, kind: sector }
        b: { name: csdl Đất-đai, kind: sector }
        c: { name: CSDL  Đất Đai, kind: base }
        d: { name: CSDL hộ tịch, kind: sector }
    `;
    expect(names(yaml)).toEqual([expect.stringMatching(/^3 databases .*: a, b, c\.$/)]);
  });

  test("tells procedures apart by code, owner and level", () => {
    const yaml = `
      services:
        a: { name: Chứng thực, code: "1.000001" }
        b: { name: Chứng thực, code: "1.000002" }
        c: { name: Chứng thực, performedAt: [district] }
        d: { name: Chứng thực, performedAt: [commune] }
    `;
    expect(names(yaml)).toEqual([]);
  });
});

describe("structure/both-languages", () => {
  const yaml = `
    applications:
      a: { name: Một cửa }
      b: { name: { vi: Văn bản, en: Documents }, description: Điều hành }
    links: { l: { from: a, to: b } }
  `;

  test("asks only models that declare both", () => {
    expect(find("structure/both-languages", yaml)).toEqual([]);
    expect(find("structure/both-languages", yaml, { header: "languages: [vi]" })).toEqual([]);
    expect(find("structure/both-languages", yaml, { header: "languages: [vi, en]" })).toEqual([
      expect.stringContaining("2 of the applications lack an English name or description: “Một cửa”, “Documents”"),
    ]);
  });
});

describe("provenance", () => {
  const yaml = `
    applications:
      a: { name: A }
      b: { name: B, status: inferred }
      c: { name: C, status: illustrative }
      d: { name: D, source: khoahocphattrien-2017 }
  `;
  const counts = (header = "") =>
    ["provenance/element-has-source", "provenance/source-required", "provenance/cited-names-source"].map(
      (rule) => find(rule, yaml, { header }).length,
    );

  test("speaks once of a gap: of a required source, or of what lacks source and status", () => {
    expect(counts()).toEqual([1, 0, 1]);
    expect(counts("provenance: required")).toEqual([0, 1, 0]);
    expect(find("provenance/source-required", yaml, { header: "provenance: required" })).toEqual([
      expect.stringContaining("3 of the applications"),
    ]);
  });
});
