import { sobolDirections } from "./sobol-directions.ts";

/** As many dimensions as there are direction numbers for. */
export const mostDimensions = sobolDirections.length + 1;

const bits = 32;
const whole = 2 ** bits;

/**
 * The first points of the Sobol sequence of Joe and Kuo (2008) in some dimensions, row after row, shifted by half of
 * the distance of two neighbours so that none is 0. The count is best a power of two: then every dimension alone is an
 * even grid. Throws on more dimensions than {@link mostDimensions}.
 */
export function sobolPoints(count: number, dimensions: number): Float64Array {
  if (dimensions > mostDimensions)
    throw new RangeError(`a Sobol sequence here has ${mostDimensions} dimensions at most`);
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const points = new Float64Array(count * dimensions);
  const shift = 0.5 / 2 ** Math.ceil(Math.log2(Math.max(count, 2)));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const steps = directions[dimension] ?? new Int32Array(bits);
    let state = 0;
    for (let point = 0; point < count; point++) {
      if (point > 0) state ^= steps[trailingZeros(point)] ?? 0;
      points[point * dimensions + dimension] = (state >>> 0) / whole + shift;
    }
  }
  return points;
}

/** The Gray code of a number differs from that of the number before in one bit: that of its lowest set bit. */
function trailingZeros(value: number): number {
  return 31 - Math.clz32(value & -value);
}

/** Direction numbers as bits of a binary fraction, by the recurrence of the polynomial. */
function directionsOf(dimension: number): Int32Array {
  const result = new Int32Array(bits);
  if (dimension === 0) return result.map((_, bit) => 1 << (31 - bit));
  const [polynomial = 0, ...initial] = (sobolDirections[dimension - 1] ?? "").split(" ").map(Number);
  const degree = initial.length;
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      result[bit] = (initial[bit] ?? 0) << (31 - bit);
      continue;
    }
    const oldest = result[bit - degree] ?? 0;
    let value = oldest ^ (oldest >>> degree);
    for (let step = 1; step < degree; step++) if ((polynomial >> (degree - step)) & 1) value ^= result[bit - step] ?? 0;
    result[bit] = value;
  }
  return result;
}
