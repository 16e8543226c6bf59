import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("services/level-has-its-features", () => {
  const service = (fields: string, at?: string) =>
    find("services/level-has-its-features", `services: { s: { name: S, ${fields} } }`, at ? { at } : {});
  const handled = "information, forms, submission, processing";

  test.each([
    ["a level without a list: unknown is not missing", "online: { level: 4 }"],
    ["level 4 with a result by post", `online: { level: 4, provides: [${handled}, payment] }`],
    [
      "level 4 of a service that costs nothing",
      `online: { level: 4, provides: [${handled}] }, fee: { amount: 0, currency: VND }`,
    ],
    ["3-4, of which the lower counts", `online: { level: 3-4, provides: [${handled}] }`],
    ["a level still to come", "online: { level: 4, provides: [information], since: 2016 }"],
    ["a service that has ended", "online: { level: 4, provides: [information] }, lifecycle: { retired: 2014 }"],
    ["partial", "online: { level: partial, provides: [information] }"],
  ])("is silent on %s", (_, fields) => expect(service(fields)).toEqual([]));

  test.each([
    ["online: { level: 2, provides: [information] }", "lacks: forms to download."],
    ["online: { level: 3, provides: [information, forms] }", "lacks: online submission, online processing."],
    ["online: { level: full, provides: [information, submission] }", "lacks: online processing."],
  ])("%s %s", (fields, said) => expect(service(fields)).toEqual([expect.stringContaining(said)]));

  test("asks at the date on which the level is reached", () => {
    const fields = "online: { level: 4, provides: [information], since: 2016 }";
    expect(service(fields, "2016")).toHaveLength(1);
  });
});

describe("services/online-level-has-application", () => {
  const service = (fields: string) =>
    find(
      "services/online-level-has-application",
      `
      applications:
        nay: { name: Nay }
        mai: { name: Mai, lifecycle: { planned: 2018 } }
        qua: { name: Qua, lifecycle: { retired: 2014 } }
      services: { s: { name: S, ${fields} } }
      `,
    ).length;

  test("finds services without an application, or with one still to come", () => {
    expect(service("online: { level: 3-4 }")).toBe(1);
    expect(service("online: { level: 4 }, realizedBy: mai")).toBe(1);
    expect(service("online: { level: partial }")).toBe(1);
  });

  test("leaves out level 2, retired applications and services not online yet", () => {
    expect(service("online: { level: 2 }")).toBe(0);
    expect(service("online: { level: 3 }, realizedBy: qua")).toBe(0);
    expect(service("online: { level: 3 }, realizedBy: [mai, nay]")).toBe(0);
    expect(service("online: { level: 3, since: 2018 }")).toBe(0);
  });
});

describe("services/one-platform", () => {
  const serve = (realizedBy: string) =>
    find(
      "services/one-platform",
      `
      agencies: { bo: { name: Bộ, level: central } }
      applications:
        nen-tang: { name: Nền tảng, realizes: egov-platform }
        mot-cua: { name: Một cửa, builtOn: nen-tang }
        mot-cua-xa: { name: Một cửa xã, builtOn: mot-cua }
        tren-khung: { name: Trên khung, builtOn: dng-egov-platform }
        cong: { name: Cổng }
        cua-bo: { name: Của bộ, owner: bo }
        vong: { name: Vòng, builtOn: vong }
      services: { s: { name: S, online: { level: 3 }, realizedBy: ${realizedBy} } }
      `,
    ).length;

  test("follows platforms through others, to the province's own or the framework's", () => {
    expect([serve("mot-cua"), serve("mot-cua-xa"), serve("nen-tang"), serve("tren-khung")]).toEqual([0, 0, 0, 0]);
    expect([serve("cong"), serve("vong")]).toEqual([1, 1]);
  });

  test("lets portals stand beside the platform, and ministries' systems outside", () => {
    expect([serve("[cong, mot-cua]"), serve("cua-bo")]).toEqual([0, 0]);
  });

  test("reports an application once for all its services", () => {
    const yaml = `
      applications: { cong: { name: Cổng } }
      services:
        a: { name: A, online: { level: 3 }, realizedBy: cong }
        b: { name: B, online: { level: 4 }, realizedBy: cong }
    `;
    expect(find("services/one-platform", yaml)).toEqual([expect.stringContaining("(“A” and 1 more)")]);
  });
});

describe("services/level-scheme-in-force", () => {
  test("goes by the day of the model's knowledge, not by the day of reading", () => {
    const yaml = "services: { s: { name: S, online: { level: 3 } } }";
    expect(find("services/level-scheme-in-force", yaml, { at: "2030" })).toEqual([]);
  });
});
