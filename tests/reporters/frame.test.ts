import { describe, expect, test } from "vitest";
import type { Place } from "../../src/domain/place.ts";
import { frameOf } from "../../src/reporters/frame.ts";

function at(line: number, column: number, endColumn: number, endLine = line): Place {
  return { file: "a.yaml", line, column, endLine, endColumn };
}

/** The frame as text, one line each, with the number of the line in front. */
function shown(source: string, place: Place, width = 80): readonly string[] {
  return frameOf(source, place, width).map(({ number, text }) => `${number ?? " "}|${text}`);
}

describe("frameOf", () => {
  test("puts carets under the exact stretch, with two lines around", () => {
    expect(shown("a\nb\nowner: so-ttt\nd\ne\nf\n", at(3, 8, 14))).toEqual([
      "1|a",
      "2|b",
      "3|owner: so-ttt",
      " |       ^^^^^^",
      "4|d",
      "5|e",
    ]);
  });

  test("counts CRLF, CR and LF as one line end each, and shows none of them", () => {
    expect(shown("a: 1\r\nb: 2\rc: 3\n", at(2, 4, 5))).toEqual(["1|a: 1", "2|b: 2", " |   ^", "3|c: 3"]);
  });

  test("shows an empty stretch as one caret, also after the end of the line", () => {
    expect(shown("name:", at(1, 6, 6))).toEqual(["1|name:", " |     ^"]);
  });

  test("ends at the end of the first line where the stretch is longer", () => {
    expect(shown("a: [1,\n 2]", at(1, 4, 4, 2))).toEqual(["1|a: [1,", " |   ^^^", "2| 2]"]);
  });

  test("counts wide characters as two columns, combining marks as none, and tabs to the next stop", () => {
    expect(shown("서버: x", at(1, 5, 6))).toEqual(["1|서버: x", " |      ^"]);
    expect(shown("So\u031b\u0309: x", at(1, 7, 8))).toEqual(["1|So\u031b\u0309: x", " |    ^"]);
    expect(shown("a\tb", at(1, 3, 4))).toEqual(["1|a   b", " |    ^"]);
    expect(shown("a: 😀 b", at(1, 7, 8))).toEqual(["1|a: 😀 b", " |      ^"]);
  });

  test("writes out what would steer or reorder the terminal", () => {
    expect(shown("a: \u001b[31m", at(1, 4, 5))).toEqual(["1|a: <U+001B>[31m", " |   ^^^^^^^^"]);
    expect(shown("a: x\u202ey", at(1, 6, 7))).toEqual(["1|a: x<U+202E>y", " |            ^"]);
    expect(shown("\ufeffa: 1", at(1, 1, 2))).toEqual(["1|a: 1", " |^"]);
  });

  test("cuts a long line on both sides of the stretch", () => {
    const source = `${"x".repeat(500)} HERE ${"y".repeat(500)}`;
    const [line = "", carets = ""] = frameOf(source, at(1, 502, 506), 60).map(({ text }) => text);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.startsWith("…") && line.endsWith("…")).toBe(true);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  test("gives nothing for a line that the file does not have", () => {
    expect(frameOf("a", at(7, 1, 2), 80)).toEqual([]);
  });
});
