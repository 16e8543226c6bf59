/** A source of chance whose every draw follows from its seed: the same seed, the same numbers, on every machine. */
export interface Random {
  /** Uniform in [0, 1), on 32 bits. */
  readonly uniform: () => number;
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Gamma of a shape greater than 0, and scale 1. */
  readonly gamma: (shape: number) => number;
}

const whole = 2 ** 32;

/**
 * xoshiro128** of D. Blackman and S. Vigna (2018), seeded by mixing the words given: one stream for each list of words.
 * A replication that is seeded by `[seed, factor, number]` can be drawn again alone, and a factor that is switched off
 * does not change what the others draw.
 */
export function randomOf(words: readonly number[]): Random {
  let [a, b, c, d] = seeded(words);

  function uniform(): number {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / whole;
  }

  /** Box and Muller; the second number of a pair is not kept, so that a draw depends on no draw before it. */
  function normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return radius * Math.cos(2 * Math.PI * uniform());
  }

  /** Marsaglia and Tsang (2000); a shape below 1 by the power of a uniform number. */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const size = shape - 1 / 3;
    const scale = 1 / Math.sqrt(9 * size);
    for (;;) {
      const x = normal();
      const v = (1 + scale * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + size - size * v + size * Math.log(v)) return size * v;
    }
  }

  return { uniform, below: (count) => Math.floor(uniform() * count), normal, gamma };
}

type State = [number, number, number, number];

/** Each word is mixed into the state by the finaliser of MurmurHash3, as in splitmix; the state is never all zero. */
function seeded(words: readonly number[]): State {
  let hash = 0x9e3779b9;
  for (const word of words) {
    hash = mixed((hash ^ (word >>> 0)) + 0x9e3779b9);
    hash = mixed((hash ^ Math.floor(word / whole)) + 0x9e3779b9);
  }
  const state = [1, 2, 3, 4].map((step) => mixed(hash + Math.imul(step, 0x9e3779b9)));
  const [a = 0, b = 0, c = 0, d = 0] = state;
  return [a, b, c, (a | b | c | d) === 0 ? 1 : d];
}

function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Writes a draw from the Dirichlet distribution into `target`: shares that are not negative and sum to one. Shapes of 0 give 0. */
export function drawDirichlet(random: Random, shapes: Float64Array, target: Float64Array): void {
  let total = 0;
  for (let index = 0; index < shapes.length; index++) {
    const shape = shapes[index] ?? 0;
    const drawn = shape > 0 ? random.gamma(shape) : 0;
    target[index] = drawn;
    total += drawn;
  }
  for (let index = 0; index < target.length; index++) target[index] = (target[index] ?? 0) / total;
}
