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

describe("services: codes", () => {
  const service = (rule: string, code: string, at?: string) =>
    find(rule, `services: { s: { name: S, code: "${code}" } }`, at ? { at } : {}).length;

  test("have the national form since Decree 42/2022", () => {
    const form = (code: string, at?: string) => service("services/code-form", code, at);
    expect([form("TP-1", "2022-08-14"), form("TP-1", "2022-08-15")]).toEqual([0, 1]);
    expect([form("1.004194", "2023"), form("1.004194.000.00.00.H17", "2023")]).toEqual([0, 0]);
    expect([form("1.4194", "2023"), form("1.004194.H17", "2023")]).toEqual([1, 1]);
  });

  test("are each used once, in the short form or the long", () => {
    const yaml = `
      services:
        a: { name: A, code: "1.004194" }
        b: { name: B, code: "1.004194.000.00.00.H17" }
        c: { name: C, code: TP-1 }
        d: { name: D, code: TP-1, lifecycle: { retired: 2012 } }
    `;
    expect(find("services/code-unique", yaml)).toEqual(["2 services bear the procedure code “1.004194”: “A”, “B”."]);
  });
});

describe("services/information-complete", () => {
  const service = (at: string) =>
    find(
      "services/information-complete",
      "services: { s: { name: S, online: { level: 2 }, information: [name, steps, means, dossier, time-limit, agency, result, channels, legal-basis] } }",
      { at },
    );

  test("is in force from Circular 32/2017 until Decree 42/2022", () => {
    expect([service("2016"), service("2022-09")]).toEqual([[], []]);
    expect(service("2018")).toEqual(["The service “S” does not publish: who may apply."]);
  });
});

describe("services/receiving-channel-at-each-level", () => {
  const service = (fields: string) =>
    find(
      "services/receiving-channel-at-each-level",
      `
      agencies:
        tinh: { name: Trung tâm, level: province }
        huyen: { name: Một cửa huyện, level: district }
        huyen-cu: { name: Một cửa cũ, level: district, lifecycle: { retired: 2014 } }
      applications: { cong: { name: Cổng } }
      services: { s: { name: S, performedAt: [province, district], ${fields} } }
      `,
    );

  test.each([
    ["both levels", "channels: [tinh, huyen]"],
    ["unknown channels", "online: { level: 2 }"],
    ["online submission", "channels: cong, online: { level: 3 }"],
  ])("is silent on %s", (_, fields) => expect(service(fields)).toEqual([]));

  test("tells each level once; a portal receives nothing below level 3", () => {
    expect(service("channels: cong, online: { level: 2 }")).toHaveLength(2);
    expect(service("channels: [tinh, huyen-cu]")).toEqual([expect.stringContaining("at the level of the districts")]);
  });
});

describe("services/interlinked-share-system", () => {
  const pair = (a: string, b: string, links = "") =>
    find(
      "services/interlinked-share-system",
      `
      applications:
        truc: { name: Trục, realizes: lgsp }
        nen-tang: { name: Nền tảng }
        x: { name: X }
        y: { name: Y }
        tren-x: { name: Trên nền tảng, builtOn: nen-tang }
        tren-y: { name: Cũng trên nền tảng, builtOn: nen-tang }
      links: { ${links} }
      services:
        a: { name: A, interlinkedWith: [b], ${a} }
        b: { name: B, interlinkedWith: [a, b], ${b} }
      `,
    ).length;

  test("finds a pair once", () => expect(pair("realizedBy: x", "realizedBy: y")).toBe(1));

  test.each([
    ["an application of both", "realizedBy: [x, y]", "realizedBy: y", ""],
    ["a platform of both", "realizedBy: tren-x", "realizedBy: tren-y", ""],
    ["a link", "realizedBy: x", "realizedBy: y", "l: { from: y, to: x, via: truc }"],
    ["unknown applications", "realizedBy: x", "sector: land", ""],
    ["a service that has ended", "realizedBy: x, lifecycle: { retired: 2012 }", "realizedBy: y", ""],
  ])("is silent on %s", (_, a, b, links) => expect(pair(a, b, links)).toBe(0));
});

describe("services: figures", () => {
  const free = "fee: { amount: 0, currency: VND }";

  test("of time and fee are asked of single services handled online", () => {
    const ask = (fields: string) =>
      find("services/time-and-fee-stated", `services: { s: { name: S, ${fields} } }`).length;
    expect([ask("online: { level: 3 }"), ask(`online: { level: 3 }, ${free}`)]).toEqual([1, 1]);
    expect([ask(`online: { level: 4 }, days: 3, ${free}`), ask("online: { level: 2 }")]).toEqual([0, 0]);
    expect(ask("online: { level: 3-4 }, count: 498")).toBe(0);
  });

  test("of dossiers: zero is not unknown", () => {
    const ask = (fields: string) =>
      find("services/level-has-dossiers", `services: { s: { name: S, ${fields} } }`).length;
    expect([ask("online: { level: 3 }"), ask("online: { level: 3 }, dossiersPerYear: 0")]).toEqual([0, 1]);
    expect([
      ask("online: { level: 2 }, dossiersPerYear: 0"),
      ask("online: { level: 3, since: 2018 }, dossiersPerYear: 0"),
    ]).toEqual([0, 0]);
  });

  test("of payment: once, and only where nothing takes payments", () => {
    const ask = (yaml: string, fields: string) =>
      find("services/payment-has-application", `${yaml}\nservices: { s: { name: S, online: { ${fields} } } }`).length;
    expect([ask("", "level: 4"), ask("", "level: 3-4"), ask("", "level: full")]).toEqual([1, 0, 0]);
    expect(ask("", "level: 4, provides: [information, forms]")).toBe(0);
    expect(ask("", "level: full, provides: [payment]")).toBe(1);
    expect(ask("applications: { p: { name: P, realizes: payment, lifecycle: { retired: 2012 } } }", "level: 4")).toBe(
      1,
    );
    expect(ask("applications: { c: { name: C } }\nlinks: { l: { from: c, to: payplat } }", "level: 4")).toBe(0);
  });

  test("of the inventory: compared at their own date, and not before it", () => {
    const yaml = `
      services:
        a: { name: A, count: 60 }
        b: { name: B, lifecycle: { live: 2016 } }
    `;
    const ask = (inventory: string, at?: string) =>
      find("services/counts-agree", yaml, { header: `inventory: { services: { ${inventory} } }`, ...(at && { at }) })
        .length;
    expect([ask("count: 60"), ask("count: 61"), ask("count: 61, asOf: 2016")]).toEqual([0, 1, 0]);
    expect([ask("count: 60, asOf: 2016", "2017"), ask("count: 61, asOf: 2016", "2017")]).toEqual([1, 0]);
  });
});
