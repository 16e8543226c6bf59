import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("data/one-master-per-subject", () => {
  const rule = "data/one-master-per-subject";
  const two = (a: string, b: string) =>
    find(rule, `databases: { a: { name: A, kind: base, ${a} }, b: { name: B, kind: sector, ${b} } }`);

  test.each([
    ["one master", "subject: land, master: true", "subject: Land"],
    ["one database of a subject", "subject: land", "subject: citizen"],
    [
      "a master that has retired",
      "subject: land, master: true, lifecycle: { retired: 2014 }",
      "subject: land, master: true",
    ],
    [
      "a master still to come",
      "subject: land, master: true",
      "subject: land, master: true, lifecycle: { planned: 2018 }",
    ],
    ["unknown subjects", "master: true", "master: true"],
  ])("is silent on %s", (_, a, b) => expect(two(a, b)).toEqual([]));

  test("finds two masters, and none", () => {
    expect(two("subject: land, master: true", "subject: LAND, master: true")).toEqual([
      expect.stringContaining("2 databases that claim"),
    ]);
    expect(two("subject: land", "subject: land")).toEqual([expect.stringContaining("none is its master")]);
  });
});

describe("data/read-has-link", () => {
  const read = (links: string, more = "kind: sector", application = "") =>
    find(
      "data/read-has-link",
      `
      agencies:
        ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
        so-tttt: { name: Sở TT&TT, level: province, parent: ubnd }
        so-y-te: { name: Sở Y tế, level: province, parent: ubnd }
        benh-vien: { name: Bệnh viện tỉnh, level: province, parent: so-y-te }
      applications:
        truc: { name: Trục, owner: so-tttt, realizes: lgsp }
        nen-tang: { name: Nền tảng, owner: so-tttt, realizes: egov-platform }
        mot-cua: { name: Một cửa, owner: so-tttt, reads: csdl, ${application} }
        kham-benh: { name: Khám bệnh, owner: benh-vien, reads: csdl }
      databases: { csdl: { name: CSDL y tế, owner: so-y-te, ${more} } }
      links: { ${links} }
      `,
    );

  test("asks departments, not units of one", () =>
    expect(read("")).toEqual([
      "“CSDL y tế” is read by 1 application of another agency, but the model has no link for it: “Một cửa”.",
    ]));

  test.each([
    ["a link of the two systems", "l: { from: csdl, to: mot-cua }"],
    ["a link of the two departments", "l: { from: so-y-te, to: so-tttt, via: truc }"],
    ["a link that carries the database", "l: { from: ubnd, to: mot-cua, data: csdl }"],
  ])("takes %s for one", (_, links) => expect(read(links)).toEqual([]));

  test("does not take a link that has ended", () =>
    expect(read("l: { from: csdl, to: mot-cua, lifecycle: { retired: 2014 } }")).toHaveLength(1));

  test("lets what is built on the platform read its base databases", () => {
    expect(read("", "kind: base", "builtOn: nen-tang")).toEqual([]);
    expect(read("", "kind: base")).toHaveLength(1);
    expect(read("", "kind: sector", "builtOn: nen-tang")).toHaveLength(1);
  });
});

describe("data/personal-data-has-level", () => {
  const database = (fields: string, at = "2018") =>
    find("data/personal-data-has-level", `databases: { d: { name: D, personalData: true, ${fields} } }`, { at });

  test("asks from the day of the decree on, and not of national databases", () => {
    expect(database("kind: base", "2016-06")).toEqual([]);
    expect(database("kind: base", "2016-07")).toHaveLength(1);
    expect(database("kind: base, securityLevel: 2")).toEqual([]);
    expect(database("kind: base, securityLevel: 1")).toHaveLength(1);
    expect(database("kind: national")).toEqual([]);
  });
});

describe("data/national-source-has-link", () => {
  const need = (links: string) =>
    find(
      "data/national-source-has-link",
      `
      applications: { truc: { name: Trục, realizes: lgsp, reads: csdlqg-dan-cu } }
      services:
        a: { name: A, reads: csdlqg-dan-cu }
        b: { name: B, reads: [csdlqg-dan-cu, csdlqg-dat-dai] }
      links: { ${links} }
      `,
    );

  test("tells each national database once", () => expect(need("")).toHaveLength(2));

  test("takes the national platform for a way to all of them", () => {
    expect(need("l: { from: truc, to: csdlqg-dan-cu }")).toHaveLength(1);
    expect(need("l: { from: truc, to: ngsp-ndxp }")).toEqual([]);
    expect(need("l: { from: truc, to: ngsp-ndxp, lifecycle: { planned: 2020 } }")).toHaveLength(2);
  });
});

describe("data/no-re-entry", () => {
  const write = (own: string, application: string) =>
    find(
      "data/no-re-entry",
      `
      databases:
        nen: { name: CSDL công dân, kind: base, subject: citizen }
        rieng: { name: CSDL bệnh nhân, kind: sector, ${own} }
      applications: { kham-benh: { name: Khám bệnh, writes: rieng, ${application} } }
      `,
    );

  test("finds a subject kept apart, and leaves masters to their own rule", () => {
    expect(write("subject: Citizen", "status: cited, source: khoahocphattrien-2017")).toHaveLength(1);
    expect(write("subject: citizen, master: true", "users: citizens")).toEqual([]);
    expect(write("subject: citizen", "inheritsDataFrom: nen")).toEqual([]);
    expect(write("subject: patient", "users: citizens")).toEqual([]);
  });
});

test("data/base-block-is-base-database takes shared databases, documents and projects", () => {
  const yaml = `
    databases: { kho: { name: Kho, kind: shared, realizes: citizen-database } }
    documents: { quy-che: { name: Quy chế, realizes: citizen-database } }
    projects: { p: { name: P, realizes: citizen-database } }
    applications: { he-thong: { name: Hệ thống, realizes: [document, gis-database] } }
  `;
  expect(find("data/base-block-is-base-database", yaml)).toEqual([expect.stringContaining("“Hệ thống”")]);
});
