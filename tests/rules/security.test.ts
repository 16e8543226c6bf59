import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

const at = "2018";

describe("security/level-meets-criteria", () => {
  const level = (application: string, date = at) =>
    find(
      "security/level-meets-criteria",
      `
      agencies: { bo: { name: Bộ, level: central } }
      databases: { dan-cu: { name: Dân cư, kind: base, personalData: true } }
      applications: { a: { name: A, ${application} } }
      services: { s: { name: S, online: { level: 3 }, realizedBy: a } }
      `,
      { at: date },
    );

  test("asks for the highest level that a criterion demands", () => {
    expect(level("securityLevel: 2")).toEqual([expect.stringContaining("must be at level 3 or above")]);
    expect(level("securityLevel: 1, reads: dan-cu")).toHaveLength(1);
    expect(level("securityLevel: 3, reads: dan-cu")).toEqual([]);
  });

  test("asks nothing of an unknown level, of a ministry, or before the decree", () => {
    expect(level("users: citizens")).toEqual([]);
    expect(level("securityLevel: 1, owner: bo")).toEqual([]);
    expect(level("securityLevel: 1", "2016-06")).toEqual([]);
  });
});

describe("security/level-stated", () => {
  const stated = (nodes: string) => find("security/level-stated", `nodes: { ${nodes} }`, { at });

  test("asks the shared infrastructure once, and leaves the rest alone", () => {
    const shared =
      "a: { name: A, kind: network, shared: true }, b: { name: B, kind: data-centre, shared: true, securityLevel: 1 }";
    expect(stated(shared)).toEqual([expect.stringContaining("1 of 2 systems")]);
    expect(stated("a: { name: A, kind: network }, b: { name: B, kind: training, shared: true }")).toEqual([]);
    expect(stated("a: { name: A, kind: network, shared: true, lifecycle: { planned: 2019 } }")).toEqual([]);
  });
});

test("security/whole-takes-highest looks at databases of the same owner too, and says each whole once", () => {
  const yaml = `
    agencies: { x: { name: X, level: province }, y: { name: Y, level: province } }
    databases:
      d: { name: D, kind: sector, owner: x, securityLevel: 3 }
      e: { name: E, kind: sector, owner: x, securityLevel: 4 }
      f: { name: F, kind: sector, owner: y, securityLevel: 5 }
    applications:
      a: { name: A, owner: x, writes: [d, e, f], securityLevel: 2 }
      b: { name: B, owner: x, writes: d }
  `;
  expect(find("security/whole-takes-highest", yaml, { at })).toEqual([
    "“A” is at security level 2, below level 4 of its part “E”.",
  ]);
});

test("security/level-has-dossier takes one document for all, if it is there by the date", () => {
  const dossier = (documents: string) =>
    find(
      "security/level-has-dossier",
      `
      documents: { ${documents} }
      nodes: { a: { name: A, kind: network, securityLevel: 3 }, b: { name: B, kind: site, securityLevel: 2 } }
      `,
      { at },
    ).length;
  expect(dossier("h: { name: H, realizes: level-dossiers }")).toBe(0);
  expect(dossier("h: { name: H, realizes: level-dossiers, lifecycle: { planned: 2025 } }")).toBe(1);
  expect(dossier("")).toBe(1);
});

describe("security/soc-watches", () => {
  const watch = (soc: string, application = "securityLevel: 3") =>
    find(
      "security/soc-watches",
      `
      nodes:
        ttdl: { name: TTDL, kind: data-centre }
        may-chu: { name: Máy chủ, kind: server, within: ttdl }
        soc: { name: SOC, kind: security, ${soc} }
      applications:
        nen-tang: { name: Nền tảng, hostedOn: may-chu }
        a: { name: A, builtOn: nen-tang, ${application} }
      `,
      { at },
    ).length;

  test("reaches applications through the place where they run", () => {
    expect(watch("realizes: soc")).toBe(1);
    expect(watch("realizes: soc, connects: ttdl")).toBe(0);
    expect(watch("realizes: soc", "securityLevel: 3, monitoredBy: soc")).toBe(0);
  });

  test("asks only where there is a SOC, and of important systems", () => {
    expect(watch("shared: true")).toBe(0);
    expect(watch("realizes: soc, lifecycle: { planned: 2025 }")).toBe(0);
    expect(watch("realizes: soc", "securityLevel: 2")).toBe(0);
  });
});
