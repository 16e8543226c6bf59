import { expect } from "vitest";

/** Expects two numbers to agree to a relative tolerance, absolute near zero; both may be lacking. */
export function expectClose(found: number | undefined, wanted: number, where = "", tolerance = 1e-12): void {
  const gap = Math.abs((found ?? Number.NaN) - wanted);
  if (Number.isNaN(wanted) ? Number.isNaN(found) : gap <= tolerance * Math.max(1e-3, Math.abs(wanted))) return;
  expect.fail(`${where}: ${found}, wanted ${wanted}`);
}
