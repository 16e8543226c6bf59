const noise = 1e-11;
const steps = 100_000;

/**
 * Maximises `objective · x` over x ≥ 0 with `rows · x ≤ bounds`, bounds not negative, by the simplex method with Bland's
 * rule, so that it always ends. Gives x; nothing where the optimum is unbounded.
 */
export function maximise(
  objective: readonly number[],
  rows: readonly (readonly number[])[],
  bounds: readonly number[],
): Float64Array | undefined {
  const n = objective.length;
  const m = rows.length;
  const tableau = [
    ...rows.map((row, i) => Float64Array.from([...row, bounds[i] ?? 0])),
    Float64Array.from([...objective, 0]),
  ];
  // Which variable stands in each row and column: 0 … n − 1 are x, from n on the slacks.
  const basic = Array.from({ length: m }, (_, i) => n + i);
  const free = Array.from({ length: n }, (_, j) => j);
  for (let step = 0; step < steps; step++) {
    const column = entering(tableau[m] as Float64Array, free);
    if (column < 0) return solution(tableau, basic, n);
    const row = leaving(tableau, basic, column, n);
    if (row < 0) return undefined;
    pivot(tableau, row, column);
    [basic[row], free[column]] = [free[column] as number, basic[row] as number];
  }
  return undefined;
}

function entering(costs: Float64Array, free: readonly number[]): number {
  let best = -1;
  for (let j = 0; j < free.length; j++)
    if ((costs[j] as number) > noise && (best < 0 || (free[j] as number) < (free[best] as number))) best = j;
  return best;
}

function leaving(tableau: readonly Float64Array[], basic: readonly number[], column: number, n: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < basic.length; i++) {
    const row = tableau[i] as Float64Array;
    if (!((row[column] as number) > noise)) continue;
    const ratio = (row[n] as number) / (row[column] as number);
    const earlier = best >= 0 && Math.abs(ratio - least) <= noise && (basic[i] as number) < (basic[best] as number);
    if (best < 0 || ratio < least - noise || earlier) [best, least] = [i, Math.min(ratio, least)];
  }
  return best;
}

/** Exchanges a basic and a free variable in the condensed tableau. */
function pivot(tableau: readonly Float64Array[], row: number, column: number): void {
  const turning = tableau[row] as Float64Array;
  const value = turning[column] as number;
  for (let j = 0; j < turning.length; j++) turning[j] = (turning[j] as number) / value;
  turning[column] = 1 / value;
  for (const [i, other] of tableau.entries()) {
    const factor = other[column] as number;
    if (i === row || factor === 0) continue;
    for (let j = 0; j < other.length; j++)
      other[j] = j === column ? -factor / value : (other[j] as number) - factor * (turning[j] as number);
  }
}

function solution(tableau: readonly Float64Array[], basic: readonly number[], n: number): Float64Array {
  const x = new Float64Array(n);
  for (const [i, variable] of basic.entries()) if (variable < n) x[variable] = tableau[i]?.[n] ?? 0;
  return x;
}
