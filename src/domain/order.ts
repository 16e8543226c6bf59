/** The order of two texts by their code units: the same on every machine, in whatever language it is set. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
