import { orientation, turnColumns } from "./eigen.ts";
import { entry, type Matrix, matrix } from "./matrix.ts";

const sweeps = 1000;
const still = 1e-14;

/**
 * Rotates loadings (variables × factors) by Kaiser's varimax criterion, with Kaiser's normalisation of rows as in SPSS
 * and R. Pairs of factors are turned by the exact angle until none moves. Factors come in falling order of the variance
 * they explain, each with the sign whose sum of loadings is not negative.
 */
export function varimax(loadings: Matrix): Matrix {
  const lengths = Float64Array.from({ length: loadings.rows }, (_, row) => Math.sqrt(communality(loadings, row)) || 1);
  const turned = { ...loadings, values: loadings.values.map((x, i) => x / lengthAt(lengths, i, loadings.columns)) };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    for (let i = 0; i < turned.columns - 1; i++)
      for (let j = i + 1; j < turned.columns; j++) {
        const angle = bestAngle(turned, i, j);
        moved = Math.max(moved, Math.abs(angle));
        turnColumns(turned, i, j, Math.cos(angle), -Math.sin(angle));
      }
    if (moved < still) break;
  }
  return arranged({ ...turned, values: turned.values.map((x, i) => x * lengthAt(lengths, i, loadings.columns)) });
}

function lengthAt(lengths: Float64Array, place: number, columns: number): number {
  return lengths[Math.floor(place / columns)] as number;
}

function communality(loadings: Matrix, row: number): number {
  let sum = 0;
  for (let column = 0; column < loadings.columns; column++) sum += entry(loadings, row, column) ** 2;
  return sum;
}

/** Kaiser (1958): tan 4φ = (D − 2AB/p) / (C − (A² − B²)/p). */
function bestAngle({ rows, columns, values }: Matrix, i: number, j: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const x = values[row * columns + i] as number;
    const y = values[row * columns + j] as number;
    const u = x * x - y * y;
    const v = 2 * x * y;
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  return Math.atan2(d - (2 * a * b) / rows, c - (a * a - b * b) / rows) / 4;
}

/** The variance that a factor explains: the sum of its squared loadings. */
export function explained(loadings: Matrix, factor: number): number {
  let sum = 0;
  for (let row = 0; row < loadings.rows; row++) sum += entry(loadings, row, factor) ** 2;
  return sum;
}

function arranged(loadings: Matrix): Matrix {
  const order = Array.from({ length: loadings.columns }, (_, i) => i).sort(
    (i, j) => explained(loadings, j) - explained(loadings, i) || i - j,
  );
  const made = matrix(loadings.rows, loadings.columns);
  for (const [to, from] of order.entries()) {
    const sign = orientation(loadings, from);
    for (let row = 0; row < loadings.rows; row++)
      made.values[row * loadings.columns + to] = sign * entry(loadings, row, from);
  }
  return made;
}
