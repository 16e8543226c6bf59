import { describe, expect, test } from "vitest";
import { boxesOf } from "../../src/domain/view.ts";
import { buildGraph } from "../../src/graph/graph.ts";
import { businessModel } from "../../src/views/business-model.ts";
import { frameworkOf, modelOf } from "../graph/province.ts";

function viewOf(draft: Parameters<typeof modelOf>[0]) {
  return businessModel(buildGraph(modelOf(draft), frameworkOf()));
}

describe("the business model", () => {
  const view = viewOf({
    agencies: { "so-xay-dung": { name: "Sở Xây dựng", abbreviation: "SXD", level: "province" } },
    functions: {
      "thu-tuc": { name: "Giải quyết thủ tục", domain: "Phục vụ người dân", owner: "so-xay-dung" },
      "cap-phep": { name: "Cấp phép", parent: "thu-tuc" },
      "cap-phep-xay-dung": { name: "Cấp phép xây dựng", parent: "cap-phep" },
      "noi-bo": { name: "Quản lý nội bộ" },
    },
    services: {
      "giay-phep": { name: "Giấy phép xây dựng", function: "cap-phep-xay-dung", count: 3, online: { level: "3-4" } },
      "khai-sinh": { name: "Khai sinh" },
    },
  });

  test("has a band for each domain, and one for services without a function", () => {
    expect(view.groups.map(({ title }) => title.vi)).toEqual([
      "Phục vụ người dân",
      "Lĩnh vực chưa ghi",
      "Dịch vụ chưa gắn với nghiệp vụ",
    ]);
  });

  test("sets functions of any depth into the head of their line, and services into their function", () => {
    const [head] = view.groups[0]?.boxes ?? [];
    expect(head?.id).toBe("thu-tuc");
    expect(head?.boxes.map(({ id }) => id)).toEqual(["cap-phep", "cap-phep-xay-dung"]);
    expect(head?.boxes[1]?.boxes.map(({ id, note, badges }) => [id, note?.vi, badges])).toEqual([
      ["giay-phep", "số lượng 3", [{ kind: "online", level: "3-4" }]],
    ]);
  });

  test("names the agencies of a function, and counts the functions without", () => {
    expect(view.groups[0]?.boxes[0]?.note?.vi).toBe("Sở Xây dựng");
    expect(view.notes.map(({ en }) => en)).toEqual(["3 functions name no agency."]);
  });

  test("loses nothing in a circle of parents", () => {
    const circle = viewOf({ functions: { a: { name: "A", parent: "b" }, b: { name: "B", parent: "a" } } });
    expect(new Set(boxesOf(circle).map(({ id }) => id))).toEqual(new Set(["a", "b"]));
  });
});
