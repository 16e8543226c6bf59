import { expect, test } from "vitest";
import { unknownName } from "../../src/app/outcome.ts";

const choices = (count: number) => Array.from({ length: count }, (_, index) => `choice-${index}`);

test("names what may have been meant", () => {
  expect(unknownName("view", "choise-1", choices(3), "en")).toEqual({
    output: "",
    notes: "There is no view “choise-1”. Did you mean “choice-1” or “choice-0” or “choice-2”?\n",
    exitCode: 2,
  });
});

test("where nothing is near, names what there is", () => {
  expect(unknownName("view", "x", choices(3), "vi").notes).toBe(
    "Không có sơ đồ “x”. Hiện có: choice-0, choice-1, choice-2.\n",
  );
});

test("of very many, names some, and where all are listed", () => {
  expect(unknownName("rule", "x", choices(1234), "vi").notes).toBe(
    "Không có quy tắc “x”. Hiện có 1.234, ví dụ choice-0, choice-1, choice-2, choice-3. Xem đủ: khung explain\n",
  );
  expect(unknownName("element", "x", choices(17), "en").notes).toBe(
    "There is no element “x”. There are 17, such as choice-0, choice-1, choice-2, choice-3.\n",
  );
});

test("where there is nothing at all, says no more", () => {
  expect(unknownName("element", "x", [], "en").notes).toBe("There is no element “x”.\n");
});
