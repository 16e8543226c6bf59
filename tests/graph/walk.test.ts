import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circles, reachable } from "../../src/graph/walk.ts";

const next = (arrows: Readonly<Record<string, string>>) => (item: string) => [...(arrows[item] ?? "")];

describe("reachable", () => {
  test("gives the starts and all that follows from them, once", () => {
    expect([...reachable(["a"], next({ a: "bc", b: "d", c: "d", d: "a", e: "a" }))]).toEqual(["a", "b", "c", "d"]);
  });
});

describe("circles", () => {
  test("gives each circle once, in the order of the items", () => {
    const arrows = { a: "b", b: "c", c: "a", d: "ae", e: "f", f: "e", g: "g" };
    expect(circles([..."gfedcba"], next(arrows))).toEqual([["g"], ["f", "e"], ["c", "b", "a"]]);
  });

  test("is silent on what only leads into a circle, and on ways out of the items", () => {
    expect(circles([..."ab"], next({ a: "b", b: "x", x: "a" }))).toEqual([]);
  });

  test("does not overflow on a long chain, closed or not", () => {
    const items = Array.from({ length: 50_000 }, (_, index) => index);
    expect(circles(items, (item) => [item + 1])).toEqual([]);
    expect(circles(items, (item) => [(item + 1) % items.length])).toHaveLength(1);
  });

  test("agrees with the definition: an item is in a circle if it comes back to itself", () => {
    const arrows = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(arrows, (pairs) => {
        const items = [0, 1, 2, 3, 4, 5, 6, 7];
        const follow = (item: number) => pairs.filter(([from]) => from === item).map(([, to]) => to);
        const reaches = (from: number, to: number) => reachable(follow(from), follow).has(to);
        const found = circles(items, follow);
        expect(found.flat().toSorted()).toEqual(items.filter((item) => reaches(item, item)));
        for (const [first = 0, ...others] of found)
          for (const other of others) expect(reaches(first, other) && reaches(other, first)).toBe(true);
      }),
    );
  });
});
