/** A row and a column as one key: no two pairs share it. */
export function cellKey(row: string, column: string): string {
  return JSON.stringify([row, column]);
}
