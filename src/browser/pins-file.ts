/** A box that is held in its place: the middle of its outline, from the origin of the picture. */
export interface PinnedBox {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The text of `layout/<view>.yaml`. Texts are written as JSON, which YAML reads; numbers with one decimal. */
export function pinsFile(pins: readonly PinnedBox[]): string {
  const lines = pins.map(
    ({ id, kind, name, x, y }) =>
      `  ${JSON.stringify(id)}: { x: ${rounded(x)}, y: ${rounded(y)}, kind: ${JSON.stringify(kind)}, name: ${JSON.stringify(name)} }`,
  );
  return ["boxes:", ...lines, ""].join("\n");
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
