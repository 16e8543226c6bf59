import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("integration/cross-agency-over-axis", () => {
  const link = (fields: string) =>
    find(
      "integration/cross-agency-over-axis",
      `
      agencies:
        ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
        so-tttt: { name: Sở TT&TT, level: province, parent: ubnd }
        trung-tam: { name: Trung tâm CNTT, level: province, parent: so-tttt }
        so-y-te: { name: Sở Y tế, level: province, parent: ubnd }
      applications:
        truc: { name: Trục, owner: so-tttt, realizes: lgsp }
        nen-tang: { name: Nền tảng, owner: so-tttt }
        mot-cua: { name: Một cửa, owner: so-tttt }
        tong-dai: { name: Tổng đài 1022, owner: trung-tam }
        kham-benh: { name: Khám bệnh, owner: so-y-te, builtOn: nen-tang }
      databases: { csdl-y-te: { name: CSDL y tế, kind: sector, owner: so-y-te } }
      nodes:
        man: { name: Mạng đô thị, kind: network, owner: so-tttt }
        lan: { name: LAN, kind: network, owner: so-y-te }
      links: { ket-noi: { ${fields} } }
      `,
    );

  test.each([
    ["a link through the axis", "from: mot-cua, to: kham-benh, via: truc"],
    ["a link into the axis", "from: kham-benh, to: truc, via: direct"],
    ["an unknown way", "from: mot-cua, to: kham-benh"],
    ["a link within a department", "from: mot-cua, to: tong-dai, via: direct"],
    ["an application and its platform", "from: kham-benh, to: nen-tang, via: direct"],
    ["a cable", "from: man, to: lan, via: direct"],
    ["an agency that uses a system", "from: so-y-te, to: mot-cua, via: direct"],
    ["a link that has ended", "from: mot-cua, to: kham-benh, via: direct, lifecycle: { retired: 2014 }"],
  ])("is silent on %s", (_, fields) => expect(link(fields)).toEqual([]));

  test("finds direct links between systems, and links through something that is not the axis", () => {
    expect(link("from: mot-cua, to: csdl-y-te, via: direct")).toHaveLength(1);
    expect(link("from: mot-cua, to: kham-benh, via: nen-tang")).toHaveLength(1);
    expect(link("from: mot-cua, to: kham-benh, via: direct, lifecycle: { planned: 2018 }")).toHaveLength(1);
  });
});

describe("integration/national-system-over-axis", () => {
  const link = (fields: string) =>
    find(
      "integration/national-system-over-axis",
      `
      applications: { truc: { name: Trục, realizes: lgsp }, van-ban: { name: Văn bản } }
      links: { ket-noi: { ${fields} } }
      `,
    );

  test("lets the national axes be reached directly", () => {
    expect(link("from: van-ban, to: truc-lien-thong-vbqg, via: direct")).toEqual([]);
    expect(link("from: truc, to: csdlqg-tthc, via: direct")).toEqual([]);
    expect(link("from: van-ban, to: csdlqg-tthc")).toEqual([]);
    expect(link("from: van-ban, to: csdlqg-tthc, via: direct")).toHaveLength(1);
  });
});

describe("integration/path-commune-to-centre", () => {
  const path = (links: string, at = "2015-12", more = "") =>
    find(
      "integration/path-commune-to-centre",
      `
      agencies:
        so-tttt: { name: Sở TT&TT, level: province }
        huyen: { name: UBND các huyện, level: district, lifecycle: { retired: 2025-07-01 } }
        xa: { name: UBND các xã, level: commune }
        dtt: { name: Công ty, level: central, kind: enterprise }
      applications:
        truc: { name: Trục, owner: so-tttt, realizes: lgsp }
        mot-cua-xa: { name: Một cửa xã, owner: xa, writes: csdl-xa }
        mot-cua-huyen: { name: Một cửa huyện, owner: huyen, reads: csdl-xa }
        ${more}
      databases: { csdl-xa: { name: CSDL hồ sơ xã, kind: shared } }
      links:
        len-trung-uong: { from: truc, to: ngsp-ndxp, direction: one-way }
        ${links}
      `,
      { at },
    );

  test("takes data from what one system writes to what another reads", () => {
    expect(path("huyen-tinh: { from: mot-cua-huyen, to: truc }")).toEqual([]);
  });

  test("names the first hop that is broken", () => {
    expect(path("xa-tinh: { from: xa, to: truc, direction: one-way }")).toEqual([
      expect.stringContaining("from the districts to the province"),
    ]);
  });

  test("heeds the direction where it is given", () => {
    expect(path("huyen-tinh: { from: truc, to: mot-cua-huyen, direction: one-way }")).toHaveLength(1);
    expect(path("huyen-tinh: { from: truc, to: mot-cua-huyen }")).toEqual([]);
  });

  test("goes without districts once they are abolished", () => {
    const links = "xa-tinh: { from: mot-cua-xa, to: truc, lifecycle: { live: 2025-07 } }";
    expect(path(links, "2025-06")).toEqual([expect.stringContaining("from the districts")]);
    expect(path(links, "2025-07")).toEqual([]);
  });

  test("needs every part of a link: a carrier that has retired carries nothing", () => {
    const old = "truc-cu: { name: Trục cũ, owner: so-tttt, lifecycle: { retired: 2014 } }";
    expect(path("huyen-tinh: { from: mot-cua-huyen, to: so-tttt, via: truc-cu }", "2015-12", old)).toHaveLength(1);
  });

  test("counts what is due by the date, and not what comes later", () => {
    const links = "huyen-tinh: { from: mot-cua-huyen, to: truc, lifecycle: { planned: 2018 } }";
    expect(path(links, "2017")).toHaveLength(1);
    expect(path(links, "2018")).toEqual([]);
  });

  test("does not take an enterprise for central government", () => {
    const yaml = `
      agencies:
        so-tttt: { name: Sở TT&TT, level: province }
        dtt: { name: Công ty, level: central, kind: enterprise }
      applications: { truc: { name: Trục, owner: so-tttt } }
      links: { bao-tri: { from: truc, to: dtt } }
    `;
    expect(find("integration/path-commune-to-centre", yaml)).toHaveLength(1);
  });

  test("is said mildly where the plan makes the way whole by the target", () => {
    const yaml = `
      agencies: { so-tttt: { name: Sở TT&TT, level: province } }
      links: { len-trung-uong: { from: so-tttt, to: ngsp-ndxp, lifecycle: { planned: 2019 } } }
    `;
    const header = "target: 2020";
    expect(find("integration/path-commune-to-centre", yaml, { header })).toEqual([]);
    expect(find("integration/path-planned", yaml, { header })).toHaveLength(1);
    expect(find("integration/path-planned", yaml, { header: "target: 2018" })).toEqual([]);
    expect(find("integration/path-commune-to-centre", yaml, { header: "target: 2018" })).toHaveLength(1);
  });
});

describe("integration/link-ends-exist", () => {
  test("is one finding for a system, wherever links name it; links that ended are over", () => {
    const yaml = `
      agencies: { so-cu: { name: Sở cũ, level: province, lifecycle: { retired: 2012 } } }
      applications:
        cu: { name: Cũ, lifecycle: { retired: 2014 } }
        a: { name: A }
        b: { name: B }
      links:
        l1: { from: cu, to: a }
        l2: { from: a, to: b, via: cu }
        l3: { from: b, to: cu, lifecycle: { retired: 2014 } }
        l4: { from: so-cu, to: a }
    `;
    expect(find("integration/link-ends-exist", yaml)).toEqual([expect.stringContaining("2 links still lead to")]);
    expect(find("integration/link-ends-exist", yaml, { at: "2013" })).toEqual([]);
  });
});

describe("integration: standards", () => {
  const link = (fields: string, at = "2019") => {
    const yaml = `
      agencies:
        ubnd: { name: UBND, level: province, kind: peoples-committee }
        so-a: { name: Sở A, level: province, parent: ubnd }
        don-vi: { name: Đơn vị, level: province, parent: so-a }
        so-b: { name: Sở B, level: province, parent: ubnd }
      applications:
        a: { name: A, owner: so-a }
        a2: { name: A2, owner: don-vi }
        b: { name: B, owner: so-b }
      links: { l: { from: a, ${fields} } }
    `;
    return ["integration/link-names-standard", "integration/standard-in-list"].map(
      (rule) => find(rule, yaml, { at }).length,
    );
  };

  test("are asked of exchange between departments and with national systems", () => {
    expect(link("to: b")).toEqual([1, 0]);
    expect(link("to: csdlqg-tthc")).toEqual([1, 0]);
    expect(link("to: a2")).toEqual([0, 0]);
    expect(link("to: so-b")).toEqual([0, 0]);
    expect(link("to: b", "2016")).toEqual([0, 0]);
  });

  test.each([
    "RESTful",
    "REST/JSON",
    "SOAP v1.2",
    "soap1.2",
    "HTTPS",
    "TLS 1.2",
    "edXML",
    "QCVN 102:2016/BTTTT",
    "XML v1.0",
    "OAuth2",
  ])("%s is in the list", (standard) => expect(link(`to: b, standard: "${standard}"`)).toEqual([0, 0]));

  test.each(["CORBA", "ebXML", "HL7 FHIR", "Excel qua thư"])("%s is not known to be", (standard) =>
    expect(link(`to: b, standard: "${standard}"`)).toEqual([0, 1]),
  );

  test("are not judged before the circular", () => expect(link("to: b, standard: CORBA", "2016")).toEqual([0, 0]));
});

describe("integration/axis-reaches-national-platform", () => {
  const axis = (links: string, at = "2021") =>
    find(
      "integration/axis-reaches-national-platform",
      `
      agencies: { so-tttt: { name: Sở TT&TT, level: province } }
      applications:
        truc: { name: Trục, owner: so-tttt, realizes: lgsp }
        van-ban: { name: Văn bản, owner: so-tttt }
      links: { ${links} }
      `,
      { at },
    ).length;

  test("leaves a way that is broken altogether to the rule on the path", () => {
    expect(axis("")).toBe(0);
    expect(axis("l: { from: truc, to: truc-lien-thong-vbqg }")).toBe(1);
    expect(axis("l: { from: van-ban, to: ngsp-ndxp }")).toBe(1);
    expect(axis("l: { from: van-ban, to: ngsp-ndxp, via: truc }")).toBe(0);
  });

  test("does not ask before the decree on sharing", () =>
    expect(axis("l: { from: truc, to: truc-lien-thong-vbqg }", "2019")).toBe(0));
});

describe("integration/no-hot-spot", () => {
  const hub = (count: number, fields: string) =>
    find(
      "integration/no-hot-spot",
      `
      nodes:
        ttdl: { name: TTDL, kind: data-centre, shared: true }
        may-chu: { name: Máy chủ, kind: server }
        may-chu-2: { name: Máy chủ 2, kind: server, backupOf: may-chu }
        phong: { name: Phòng máy, kind: site }
      applications:
        hub: { name: Đầu mối, ${fields} }
${Array.from({ length: count }, (_, index) => `        a${index}: { name: A${index}, builtOn: hub }`).join("\n")}
      `,
    );

  test("counts the systems that depend on one, and heeds what stands in for it", () => {
    expect(hub(9, "hostedOn: phong")).toEqual([]);
    expect(hub(10, "hostedOn: phong")).toEqual([expect.stringContaining("10 systems depend directly on “Đầu mối”")]);
    expect(hub(10, "hostedOn: may-chu")).toEqual([]);
  });

  test("leaves a data centre without a second site to its own rule", () =>
    expect(hub(10, "hostedOn: ttdl")).toEqual([]));
});
