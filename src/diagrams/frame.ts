/** Width to height of a sheet of ISO 216 lying down. */
export const sheetProportion = Math.SQRT2;

/** A rectangle of a picture; the unit is the picture's own, y grows downwards. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A length with at most one decimal, which is all that a picture prints. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The frame made smaller by a margin on each side. */
export function inset(frame: Frame, margin: number): Frame {
  return {
    x: frame.x + margin,
    y: frame.y + margin,
    width: frame.width - 2 * margin,
    height: frame.height - 2 * margin,
  };
}

/** Whether two frames share an area. */
export function overlap(one: Frame, other: Frame): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
