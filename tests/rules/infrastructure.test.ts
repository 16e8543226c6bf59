import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

const agencies = `
  agencies:
    ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
    so-tttt: { name: Sở TT&TT, level: province, roles: [dic], parent: ubnd }
    so-y-te: { name: Sở Y tế, level: province, parent: ubnd }
    bo: { name: Bộ, level: central }
`;

describe("infrastructure/application-is-hosted", () => {
  const application = (fields: string, centre = "shared: true") =>
    find(
      "infrastructure/application-is-hosted",
      `${agencies}
  nodes: { ttdl: { name: TTDL, kind: data-centre, ${centre} } }
  applications:
    nen-tang: { name: Nền tảng, hostedOn: ttdl }
    mot-cua: { name: Một cửa, ${fields} }`,
    );

  test.each([
    ["runs on a platform that is hosted", "builtOn: nen-tang"],
    ["is rented", "sourcing: rented"],
    ["users bring", "sourcing: own"],
    ["belongs to a ministry", "owner: bo"],
    ["is still to come", "lifecycle: { planned: 2018 }"],
  ])("is silent on what %s", (_, fields) => expect(application(fields)).toEqual([]));

  test("asks only where there is a shared data centre", () => {
    expect(application("owner: so-y-te")).toEqual([expect.stringContaining("1 of 2 applications in use does not say")]);
    expect(application("owner: so-y-te", "owner: so-y-te")).toEqual([]);
    expect(application("owner: so-y-te", "shared: true, lifecycle: { planned: 2018 }")).toEqual([]);
  });
});

describe("infrastructure/hosted-in-shared-data-centre", () => {
  const server = (fields: string) =>
    find(
      "infrastructure/hosted-in-shared-data-centre",
      `${agencies}
  nodes:
    ttdl: { name: TTDL, kind: data-centre, shared: true }
    tu: { name: Tủ máy chủ, kind: site, within: ttdl }
    may-chu: { name: Máy chủ, kind: server, ${fields} }
  applications:
    a: { name: A, hostedOn: may-chu }
    b: { name: B, hostedOn: may-chu }`,
    );

  test("tells one server once, and lets the DIC and what stands in the centre be", () => {
    expect(server("owner: so-y-te")).toEqual([expect.stringContaining("2 applications run on “Máy chủ” of “Sở Y tế”")]);
    expect(server("owner: so-tttt")).toEqual([]);
    expect(server("owner: so-y-te, within: tu")).toEqual([]);
    expect(server("capacity: 2 CPU")).toEqual([]);
  });
});

describe("infrastructure/agency-on-network", () => {
  const network = (fields: string, more = "") =>
    find(
      "infrastructure/agency-on-network",
      `${agencies}
    huyen: { name: UBND huyện, level: district, kind: peoples-committee, parent: ubnd }
    phong: { name: Phòng Y tế, level: district, parent: huyen }
    cuc-thue: { name: Cục Thuế, level: province, kind: vertical-agency }
    moi: { name: Trung tâm mới, level: province }
  nodes:
    man: { name: Mạng đô thị, kind: network, realizes: man, ${fields} }
    lan: { name: LAN, kind: network, connects: huyen }
    ${more}`,
    );

  test("reaches a department through its committee, and an agency through its LAN", () => {
    expect(network("connects: [ubnd, lan]")).toEqual([]);
    expect(network("connects: [ubnd]")).toEqual([expect.stringContaining("2 of 5 agencies are not on “Mạng đô thị”")]);
  });

  test("says nothing where a network does not say what it connects", () => {
    expect(network("shared: true")).toEqual([]);
    expect(network("connects: [ubnd]", "wan: { name: WAN, kind: network, realizes: man }")).toEqual([]);
  });
});

test("infrastructure/data-centre-has-backup takes a planned second site, and not one that is gone", () => {
  const centre = (fields: string) =>
    find(
      "infrastructure/data-centre-has-backup",
      `nodes: { ttdl: { name: TTDL, kind: data-centre, shared: true }, hai: { name: Hai, kind: site, ${fields} } }`,
    ).length;
  expect(centre("backupOf: ttdl, lifecycle: { planned: 2018 }")).toBe(0);
  expect(centre("backupOf: ttdl, lifecycle: { retired: 2014 }")).toBe(1);
  expect(centre("within: ttdl")).toBe(1);
});
