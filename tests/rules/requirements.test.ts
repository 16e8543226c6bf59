import { describe, expect, test } from "vitest";
import { sentence } from "../../src/domain/card.ts";
import { type Framework, frameworkSchemas } from "../../src/domain/framework.ts";
import { atDate, buildGraph } from "../../src/graph/graph.ts";
import { judge } from "../../src/rules/judge.ts";
import { requirementRules } from "../../src/rules/requirements.ts";
import { type Draft, frameworkOf, modelOf } from "../graph/province.ts";

const both = (text: string) => ({ vi: text, en: text });
const blocks: Framework["blocks"] = new Map(
  ["lgsp", "one-stop"].map((id) => [id, { id, name: both(id), layer: "l", necessity: "optional" as const }]),
);
const roles: Framework["roles"] = new Map(["dic", "home-affairs"].map((id) => [id, { id, name: both(id) }]));

function frameworkWith(fields: object): Framework {
  const requirement = {
    title: both("Tiêu đề"),
    severity: "info",
    message: both("{name} sai."),
    rationale: both("Vì"),
    remedy: both("Sửa"),
    ...fields,
  };
  const requirements = frameworkSchemas.requirements.parse({ thu: requirement });
  return frameworkOf({
    blocks,
    roles,
    requirements: new Map(Object.entries(requirements).map(([id, one]) => [id, { ...one, id }])),
  });
}

const faultOf = (fields: object) => requirementRules(frameworkWith(fields)).faults[0];

const draft: Draft = {
  agencies: {
    tttt: { name: "Sở TT&TT", level: "province", roles: "dic" },
    "trung-tam": { name: "Trung tâm", level: "province", parent: "tttt" },
    "y-te": { name: "Sở Y tế", level: "province" },
  },
  applications: {
    truc: { name: "Trục", owner: "tttt", realizes: "lgsp" },
    "mot-cua": { name: "Một cửa", owner: "y-te", realizes: "one-stop" },
    cu: { name: "Cũ", owner: "y-te", lifecycle: { retired: 2010 } },
  },
  nodes: {
    ttdl: { name: "Trung tâm dữ liệu", kind: "data-centre", owner: "trung-tam", shared: true },
    mang: { name: "Mạng", kind: "network", owner: "y-te", shared: true },
    lan: { name: "LAN", kind: "network", shared: true },
  },
  links: {
    qua: { from: "mot-cua", to: "truc", via: "truc" },
    thang: { from: "mot-cua", to: "truc", via: "direct" },
    lac: { from: "mot-cua", to: "khong-co" },
  },
};

function found(fields: object, at?: string) {
  const framework = frameworkWith(fields);
  const { rules, faults } = requirementRules(framework);
  expect(faults).toEqual([]);
  const graph = buildGraph(modelOf(draft), framework);
  const place = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
  return judge(at ? atDate(graph, at) : graph, rules, () => place).map(
    ({ rule, elements, args }) => `${rule} ${elements[0]}${"count" in args ? ` ×${String(args["count"])}` : ""}`,
  );
}

describe("a requirement", () => {
  test("becomes a rule under the id of its framework", () => {
    const { rules } = requirementRules(frameworkWith({ for: "nodes", must: "node.kind != 'network'" }));
    expect(rules.map(({ card }) => card.id)).toEqual(["mau/thu", "framework/requirement-undecided"]);
    const [rule] = rules;
    expect(rule && sentence(rule.card, { name: both("Mạng $&") }, "en")).toBe("“Mạng $&” sai.");
  });

  test("finds the elements that break it; a part of the agency in a role plays the role", () => {
    const owned = { for: "nodes", where: "node.shared && has(node.owner)", must: "node.owner in roles.dic" };
    expect(found(owned)).toEqual(["mau/thu mang"]);
    expect(found({ for: "nodes", must: "size(roles['home-affairs']) > 0" })).toHaveLength(3);
  });

  test("follows references by kind, and says what realises a block", () => {
    const via = "!has(link.via) || realises(link.via, 'lgsp')";
    expect(found({ for: "links", must: via })).toEqual(["mau/thu thang"]);
    expect(found({ for: "applications", must: "agency(application.owner).level == 'province'" })).toEqual([]);
    expect(found({ for: "links", must: "element(link.from).type == 'agency'" })).toHaveLength(3);
    expect(found({ for: "province", must: "block('one-stop').realised && province.code == '01'" })).toEqual([
      "mau/thu province",
    ]);
  });

  test("passes over what has retired, and is silent outside of its own time", () => {
    const never = { for: "applications", must: "false" };
    expect(found(never)).toEqual(["mau/thu mot-cua", "mau/thu truc"]);
    expect(found({ ...never, validFrom: 2016 })).toEqual([]);
    expect(found({ ...never, validTo: 2013 })).toEqual([]);
    expect(found({ ...never, validFrom: 2016 }, "2017")).toHaveLength(2);
  });

  test("that reads an absent field is undecided: one finding, and never a false one", () => {
    expect(found({ for: "nodes", must: "node.owner in roles.dic" })).toEqual([
      "mau/thu mang",
      "framework/requirement-undecided requirements/thu ×1",
    ]);
  });

  test("does not repeat that a reference leads nowhere, but tells one to another kind", () => {
    expect(found({ for: "links", must: "application(link.to).name != ''" })).toEqual([]);
    expect(found({ for: "applications", must: "node(application.owner).shared" })).toEqual([
      "framework/requirement-undecided requirements/thu ×2",
    ]);
  });
});

describe("a wrong requirement", () => {
  test.each([
    ["an unknown field", { for: "nodes", must: "node.ownr == 'x'" }, "no_such_key", 5, "owner"],
    ["an unknown field in has()", { for: "nodes", must: "has(node.ownr)" }, "no_such_key", 9, "owner"],
    ["an unknown variable", { for: "nodes", must: "nod.owner == 'x'" }, "unknown_variable", 0, "node"],
    ["a variable of another section", { for: "nodes", must: "service.name == 'x'" }, "unknown_variable", 0, "services"],
    ["an unknown function", { for: "nodes", must: "realizes(node.id, 'lgsp')" }, "no_matching_overload", 0, "realises"],
    ["an unknown block", { for: "nodes", must: "realises(node.id, 'lgps')" }, "unknown_block", 19, "lgsp"],
    ["an unknown role", { for: "nodes", must: "node.id in roles.dci" }, "unknown_role", 17, "dic"],
    [
      "an unknown role in brackets",
      { for: "nodes", must: "node.id in roles['home-afairs']" },
      "unknown_role",
      18,
      "home-affairs",
    ],
    [
      "an unknown field of what a reference leads to",
      { for: "nodes", must: "agency(node.owner).levle == 'x'" },
      "no_such_key",
      19,
      "level",
    ],
  ] as const)("is a fault at its place, with what may have been meant: %s", (_, fields, code, offset, meant) => {
    const fault = faultOf(fields);
    expect(fault).toMatchObject({ requirement: "thu", field: "must", error: { code, offset } });
    expect(fault?.error.suggestions).toContain(meant);
    expect(fault?.error.message.vi).not.toBe(fault?.error.message.en);
  });

  test.each([
    ["no condition", { for: "nodes", must: "node.name" }, "must", "not_a_condition"],
    ["a wrong condition", { for: "nodes", where: "size(nodes)", must: "true" }, "where", "not_a_condition"],
    ["a pattern", { for: "nodes", must: "node.name.matches('(a+)+$')" }, "must", "slow_function"],
    ["a field to point at that there is not", { for: "nodes", must: "true", field: "ownr" }, "field", "no_such_key"],
  ] as const)("says which part is wrong: %s", (_, fields, field, code) => {
    const fault = faultOf(fields);
    expect([fault?.field, fault?.error.code]).toEqual([field, code]);
  });

  test("of syntax is a fault too", () => {
    expect(faultOf({ for: "nodes", must: "node.kind ==" })?.error.message.en).toContain("syntax");
  });

  test("does not keep the others from judging", () => {
    const { rules } = requirementRules(frameworkWith({ for: "nodes", must: "node.ownr" }));
    expect(rules).toEqual([]);
  });
});
