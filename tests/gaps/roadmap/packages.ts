import fc from "fast-check";
import type { WorkPackage } from "../../../src/domain/roadmap.ts";

/** A proposed package that takes so many months and waits for others. */
export function work(
  id: string,
  duration: number,
  after: readonly string[] = [],
  more: Partial<WorkPackage> = {},
): WorkPackage {
  return {
    id,
    name: { vi: id },
    origin: "proposed",
    kind: "development",
    delivers: [],
    realizes: [],
    after: after.map((each) => ({ id: each, why: { vi: "", en: "" } })),
    duration,
    isDurationAssumed: true,
    closes: [],
    ...more,
  };
}

/** Up to twelve packages, each waiting for some of those before it. */
export const packagesOfAnyOrder: fc.Arbitrary<readonly WorkPackage[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(11), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) =>
    all.map(([duration, after], index) =>
      work(
        `p${index}`,
        duration,
        after.filter((each) => each < index).map((each) => `p${each}`),
      ),
    ),
  );
