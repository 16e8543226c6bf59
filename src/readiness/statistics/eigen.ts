import { entry, type Matrix, matrix, matrixOf } from "./matrix.ts";

export interface Eigen {
  /** Falling. */
  readonly values: Float64Array;
  /** Column j belongs to value j; of length one, its sign such that the sum of its entries is not negative. */
  readonly vectors: Matrix;
}

const sweeps = 100;

/** Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, 8.5): to the last bits. */
export function symmetricEigen(symmetric: Matrix): Eigen {
  const p = symmetric.rows;
  const a = { ...symmetric, values: symmetric.values.slice() };
  const v = matrixOf(p, p, (row, column) => (row === column ? 1 : 0));
  for (let sweep = 0; sweep < sweeps && offDiagonal(a) > 0; sweep++)
    for (let i = 0; i < p - 1; i++) for (let j = i + 1; j < p; j++) rotate(a, v, i, j);
  const order = Array.from({ length: p }, (_, i) => i).sort((i, j) => entry(a, j, j) - entry(a, i, i) || i - j);
  const vectors = matrix(p, p);
  for (const [to, from] of order.entries()) {
    const sign = orientation(v, from);
    for (let row = 0; row < p; row++) vectors.values[row * p + to] = sign * entry(v, row, from);
  }
  return { values: Float64Array.from(order, (i) => entry(a, i, i)), vectors };
}

/** Off-diagonal mass that still counts beside the diagonal. */
function offDiagonal(a: Matrix): number {
  let [off, total] = [0, 0];
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < a.rows; j++) {
      const square = entry(a, i, j) ** 2;
      total += square;
      if (i !== j) off += square;
    }
  return off > total * 1e-34 ? off : 0;
}

function rotate(a: Matrix, v: Matrix, i: number, j: number): void {
  const off = entry(a, i, j);
  if (off === 0) return;
  const theta = (entry(a, j, j) - entry(a, i, i)) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  turnColumns(a, i, j, c, t * c);
  turnRows(a, i, j, c, t * c);
  turnColumns(v, i, j, c, t * c);
}

/** Turns two columns in their plane by the angle of the given cosine and sine. */
export function turnColumns({ rows, columns, values }: Matrix, i: number, j: number, c: number, s: number): void {
  for (let row = 0; row < rows; row++) {
    const x = values[row * columns + i] as number;
    const y = values[row * columns + j] as number;
    values[row * columns + i] = c * x - s * y;
    values[row * columns + j] = s * x + c * y;
  }
}

function turnRows({ columns, values }: Matrix, i: number, j: number, c: number, s: number): void {
  for (let column = 0; column < columns; column++) {
    const x = values[i * columns + column] as number;
    const y = values[j * columns + column] as number;
    values[i * columns + column] = c * x - s * y;
    values[j * columns + column] = s * x + c * y;
  }
}

/**
 * The sign rule: the sum of the entries is positive; where it is zero to the last bits, the entry of greatest size (the
 * first of several) is.
 */
export function orientation(vectors: Matrix, column: number): 1 | -1 {
  let [sum, size, greatest] = [0, 0, 0];
  for (let row = 0; row < vectors.rows; row++) {
    const value = entry(vectors, row, column);
    sum += value;
    size += Math.abs(value);
    if (Math.abs(value) > Math.abs(greatest) * (1 + 1e-9)) greatest = value;
  }
  return (Math.abs(sum) > size * 1e-9 ? sum : greatest) < 0 ? -1 : 1;
}
