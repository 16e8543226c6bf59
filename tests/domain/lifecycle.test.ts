import { describe, expect, test } from "vitest";
import { isPresentAt, stateAt } from "../../src/domain/lifecycle.ts";

describe("the state of an element at a date", () => {
  test.each([
    [undefined, "1999", "live", true],
    [{ live: "2014-07" }, "2014-06", "planned", false],
    [{ live: "2014-07" }, "2014-07", "live", true],
    [{ live: "2010", retired: "2014-07" }, "2014-06-30", "live", true],
    [{ live: "2010", retired: "2014-07" }, "2014-07", "retired", false],
    [{ planned: "2018" }, "2015", "planned", false],
    [{ planned: "2018" }, "2020", "planned", true],
    [{ planned: "2018", live: "2019-03" }, "2018", "planned", false],
    [{ planned: "2018", live: "2019-03" }, "2019", "live", true],
    [{ retired: "2012" }, "2013", "retired", false],
  ] as const)("%j at %s is %s", (lifecycle, date, state, present) => {
    expect(stateAt(lifecycle, date)).toBe(state);
    expect(isPresentAt(lifecycle, date)).toBe(present);
  });
});
