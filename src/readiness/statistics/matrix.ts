/** A square or oblong table of numbers, row-major. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function matrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The entry of a row and a column. */
export function entry({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column] as number;
}

/** A matrix whose entries are computed one by one. */
export function matrixOf(rows: number, columns: number, value: (row: number, column: number) => number): Matrix {
  const made = matrix(rows, columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) made.values[row * columns + column] = value(row, column);
  return made;
}

/** One column, copied. */
export function columnOf(from: Matrix, column: number): Float64Array {
  return Float64Array.from({ length: from.rows }, (_, row) => entry(from, row, column));
}
