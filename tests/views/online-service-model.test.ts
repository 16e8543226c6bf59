import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/graph.ts";
import { onlineServiceModel } from "../../src/views/online-service-model.ts";
import { frameworkOf, modelOf } from "../graph/province.ts";

const model = modelOf({
  agencies: { "mot-cua-phuong": { name: "Bộ phận một cửa", level: "commune" } },
  applications: {
    cong: { name: "Cổng dịch vụ công", reads: "csdl-thu-tuc" },
    "mot-cua": { name: "Một cửa điện tử", writes: "csdl-ho-so", lifecycle: { planned: 2016 } },
    cu: { name: "Phần mềm cũ", lifecycle: { retired: 2013 } },
  },
  databases: {
    "csdl-thu-tuc": { name: "CSDL thủ tục", kind: "base" },
    "csdl-ho-so": { name: "CSDL hồ sơ", kind: "shared" },
    "csdl-khac": { name: "CSDL khác", kind: "shared" },
  },
  services: {
    "cap-phep": { name: "Cấp phép", channels: ["cong", "mot-cua-phuong"], realizedBy: ["mot-cua", "cong", "cu"] },
    "khai-sinh": { name: "Khai sinh", reads: "csdl-thu-tuc" },
  },
  province: { target: "2020" },
});
const view = onlineServiceModel(buildGraph(model, frameworkOf()));

describe("the online service model", () => {
  test("leads from users over channels, services and applications to data", () => {
    expect(view.groups.map(({ id, boxes }) => [id, boxes.map((box) => box.id)])).toEqual([
      ["users", ["users--public"]],
      ["channels", ["cong", "mot-cua-phuong", "channels--none"]],
      ["services", ["cap-phep", "khai-sinh"]],
      ["applications", ["mot-cua"]],
      ["data", ["csdl-thu-tuc", "csdl-ho-so"]],
    ]);
  });

  test("draws lines the way of a dossier, planned ones as such, and none to what has retired", () => {
    expect(view.lines.map(({ from, to, planned }) => `${from} → ${to}${planned ? " (planned)" : ""}`)).toEqual([
      "users--public → cong",
      "users--public → mot-cua-phuong",
      "users--public → channels--none",
      "channels--none → khai-sinh",
      "cong → cap-phep",
      "mot-cua-phuong → cap-phep",
      "cap-phep → mot-cua (planned)",
      "khai-sinh → csdl-thu-tuc",
      "cong → csdl-thu-tuc",
      "mot-cua → csdl-ho-so (planned)",
    ]);
  });

  test("says which services nobody can reach, or nothing realises", () => {
    expect(view.notes.map(({ en }) => en)).toEqual(["1 service names no channel.", "1 service has no application."]);
  });

  test("is empty without services", () => {
    const empty = onlineServiceModel(buildGraph(modelOf({}), frameworkOf()));
    expect([empty.groups, empty.lines]).toEqual([[], []]);
  });
});
