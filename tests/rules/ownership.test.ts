import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

const agencies = `
  agencies:
    ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
    so-tttt: { name: Sở TT&TT, level: province, roles: [dic], sectors: information, parent: ubnd }
    trung-tam: { name: Trung tâm CNTT, level: province, parent: so-tttt }
    so-y-te: { name: Sở Y tế, level: province, sectors: health, parent: ubnd }
    so-tnmt: { name: Sở TN&MT, level: province, parent: ubnd }
    bo: { name: Bộ TT&TT, level: central }
`;

describe("ownership/shared-infrastructure-is-dic", () => {
  const rule = "ownership/shared-infrastructure-is-dic";
  const node = (fields: string) => find(rule, `${agencies}  nodes: { mang: { name: Mạng, kind: network, ${fields} } }`);

  test.each([
    ["a unit of the DIC", "shared: true, owner: trung-tam"],
    ["a central agency, whose network is not the province's", "shared: true, owner: bo"],
    ["nobody named, which another rule reports", "shared: true"],
    ["a node of one agency", "owner: so-y-te"],
    ["what has retired", "shared: true, owner: so-y-te, lifecycle: { retired: 2014 }"],
  ])("is silent on %s", (_, fields) => expect(node(fields)).toEqual([]));

  test("looks at what realises a block of the DIC, shared or not, now or planned", () => {
    expect(node("realizes: man, owner: so-y-te")).toHaveLength(1);
    expect(node("shared: true, owner: so-y-te, lifecycle: { planned: 2018 }")).toHaveLength(1);
  });

  test("is silent where nobody carries the role: another rule says so once", () => {
    const yaml = `
      agencies: { so-y-te: { name: Sở Y tế, level: province } }
      nodes: { mang: { name: Mạng, kind: network, shared: true, owner: so-y-te } }
    `;
    expect(find(rule, yaml)).toEqual([]);
    expect(find("ownership/dic-is-named", yaml)).toHaveLength(1);
  });

  test("goes by role and not by name: the field may move to another department", () => {
    const yaml = `
      agencies:
        so-khcn: { name: Sở KH&CN, level: province, roles: [dic], sectors: [science, information] }
      nodes: { mang: { name: Mạng, kind: network, shared: true, owner: so-khcn } }
    `;
    expect(find(rule, yaml, { at: "2025-12" })).toEqual([]);
  });
});

describe("ownership/sector-database-is-its-department", () => {
  const database = (fields: string) =>
    find(
      "ownership/sector-database-is-its-department",
      `${agencies}  databases: { csdl: { name: CSDL, kind: sector, ${fields} } }`,
    );

  test.each([
    ["the DIC for its own sector", "sector: information, owner: so-tttt"],
    ["an agency whose sectors nobody wrote down", "sector: land, owner: so-tnmt"],
    ["a database of no known sector", "owner: so-tttt"],
  ])("is silent on %s", (_, fields) => expect(database(fields)).toEqual([]));

  test("finds a department of another sector, and a unit of the DIC", () => {
    expect(database("sector: land, owner: so-y-te")).toHaveLength(1);
    expect(database("sector: land, owner: trung-tam")).toHaveLength(1);
  });

  test("takes the sector from the block where the database does not say", () => {
    expect(database("realizes: health-database, owner: so-tttt")).toHaveLength(1);
    expect(database("realizes: health-database, owner: so-y-te")).toEqual([]);
  });
});

describe("ownership/…-has-owner", () => {
  test("leaves out what users bring, and what belongs to a ministry", () => {
    const yaml = `
      applications: { trinh-duyet: { name: Trình duyệt, sourcing: own } }
      databases: { csdlqg: { name: CSDL quốc gia, kind: national } }
    `;
    expect(find("ownership/application-has-owner", yaml)).toEqual([]);
    expect(find("ownership/database-has-owner", yaml)).toEqual([]);
  });
});

describe("ownership/one-owner", () => {
  const application = (fields: string) =>
    find(
      "ownership/one-owner",
      `
      agencies:
        cac-xa: { name: UBND các xã, level: commune, kind: group }
        hai-ban: { name: Hai ban quản lý, level: province, count: 2 }
        so-tttt: { name: Sở TT&TT, level: province, count: 1 }
      applications: { a: { name: A, ${fields} } }
      `,
    ).length;

  test("asks which of many agencies answers for one system, and not for as many systems", () => {
    expect([application("owner: cac-xa"), application("owner: hai-ban")]).toEqual([1, 1]);
    expect([application("owner: cac-xa, count: 56"), application("owner: so-tttt")]).toEqual([0, 0]);
    expect(application("owner: cac-xa, lifecycle: { retired: 2014 }")).toBe(0);
  });
});

describe("ownership/agency-still-exists", () => {
  const rule = "ownership/agency-still-exists";
  const yaml = `
    agencies:
      so-cu: { name: Sở cũ, level: province, sectors: land, lifecycle: { retired: 2014 } }
      so-moi: { name: Sở mới, level: province, sectors: land }
      phong: { name: Phòng, level: province, parent: so-cu }
    applications:
      a: { name: A, owner: so-cu }
      b: { name: B, owner: so-cu, lifecycle: { retired: 2013 } }
    projects:
      xong: { name: Xong, owner: so-cu, end: 2013 }
    links: { l: { name: Kết nối cũ, from: so-cu, to: a } }
    documents: { d: { name: Quyết định, issuer: so-cu } }
  `;

  test("is one finding for an agency, with all that is still tied to it", () => {
    expect(find(rule, yaml)).toEqual([
      "“Sở cũ” ended in 2014, but 3 elements still belong to it: “A”, “Kết nối cũ”, “Phòng”.",
    ]);
  });

  test("says nothing before the day", () => expect(find(rule, yaml, { at: "2013" })).toEqual([]));
});

describe("ownership/service-is-of-its-sector", () => {
  test("tells a department and a sector once, and lets units stand with their department", () => {
    const yaml = `
      agencies:
        so-y-te: { name: Sở Y tế, level: province, kind: department, sectors: health }
        chi-cuc: { name: Chi cục, level: province, kind: department, sectors: agriculture, parent: so-y-te }
        so-x: { name: Sở X, level: province, kind: department }
        ubnd: { name: UBND, level: province, kind: peoples-committee, sectors: general }
      services:
        a: { name: A, sector: land, owner: so-y-te }
        b: { name: B, sector: land, owner: so-y-te }
        c: { name: C, sector: health, owner: chi-cuc }
        d: { name: D, sector: land, owner: so-x }
        e: { name: E, sector: land, owner: ubnd }
        f: { name: F, owner: so-y-te }
    `;
    expect(find("ownership/service-is-of-its-sector", yaml)).toEqual([expect.stringContaining("owns 2 services")]);
  });
});

describe("ownership/block-is-its-role", () => {
  const database = (agencies: string, owner: string) =>
    find(
      "ownership/block-is-its-role",
      `
      agencies: { so-y-te: { name: Sở Y tế, level: province }, ${agencies} }
      databases: { d: { name: D, kind: base, realizes: employee-database, owner: ${owner} } }
      `,
    ).length;

  test("goes by role, and is silent where nobody carries it", () => {
    const home = "so-nv: { name: Sở Nội vụ, level: province, roles: home-affairs }";
    expect([database(home, "so-y-te"), database(home, "so-nv")]).toEqual([1, 0]);
    expect(database("so-nv: { name: Sở Nội vụ, level: province }", "so-y-te")).toBe(0);
    expect(database(`${home}, don-vi: { name: Đơn vị, level: province, parent: so-nv }`, "don-vi")).toBe(0);
  });

  test("asks of counters that a committee runs them", () => {
    const yaml = `
      agencies:
        ubnd: { name: UBND, level: commune, roles: peoples-committee }
        mot-cua: { name: Một cửa, level: commune, parent: ubnd, realizes: one-stop-counter }
        quay: { name: Quầy riêng, level: province, realizes: one-stop-counter }
    `;
    expect(find("ownership/block-is-its-role", yaml)).toEqual([expect.stringContaining("“Quầy riêng”")]);
  });
});
