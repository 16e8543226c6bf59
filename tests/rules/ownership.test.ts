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
