/** A part of a picture, in its units. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen of a picture, and how it moves. */
export interface Camera {
  /** Takes a new picture; what was seen stays in sight where the pictures are of about the same size. */
  readonly take: (svg: SVGSVGElement) => void;
  /** Zooms by a factor around a point of the screen, or around the middle. */
  readonly zoom: (factor: number, at?: { readonly x: number; readonly y: number }) => void;
  /** Moves what is seen by pixels of the screen. */
  readonly pan: (dx: number, dy: number) => void;
  readonly fit: () => void;
  /** Brings a part of the picture into sight. */
  readonly show: (part: Part) => void;
  /** Units of the picture for each pixel of the screen. */
  readonly unit: () => number;
}

const closest = 0.02;
const farthest = 3;
const duration = 250;

/** The camera of a stage. It glides, except where the reader asks for less motion. */
export function cameraOf(stage: HTMLElement): Camera {
  let svg: SVGSVGElement | undefined;
  let whole: Part = { x: 0, y: 0, width: 1, height: 1 };
  let seen: Part = whole;
  let frame = 0;

  const set = (part: Part): void => {
    seen = part;
    svg?.setAttribute(
      "viewBox",
      [part.x, part.y, part.width, part.height].map((length) => length.toFixed(2)).join(" "),
    );
  };
  const glide = (to: Part): void => {
    cancelAnimationFrame(frame);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      set(to);
      return;
    }
    const from = seen;
    const start = performance.now();
    const move = (now: number): void => {
      const share = Math.min(1, (now - start) / duration);
      set(between(from, to, 1 - (1 - share) ** 3));
      if (share < 1) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
  };
  const unit = (): number => {
    const { width, height } = stage.getBoundingClientRect();
    return Math.max(seen.width / Math.max(1, width), seen.height / Math.max(1, height));
  };
  const zoomed = (factor: number, point: { readonly x: number; readonly y: number }): Part => {
    const width = Math.min(whole.width * farthest, Math.max(whole.width * closest, seen.width / factor));
    const share = width / seen.width;
    return {
      x: point.x - (point.x - seen.x) * share,
      y: point.y - (point.y - seen.y) * share,
      width,
      height: seen.height * share,
    };
  };
  const pointAt = (x: number, y: number): { readonly x: number; readonly y: number } => {
    const box = stage.getBoundingClientRect();
    const size = unit();
    return {
      x: seen.x + seen.width / 2 + (x - box.left - box.width / 2) * size,
      y: seen.y + seen.height / 2 + (y - box.top - box.height / 2) * size,
    };
  };
  return {
    take: (next) => {
      cancelAnimationFrame(frame);
      const box = next.viewBox.baseVal;
      const before = whole;
      const isFirst = svg === undefined;
      whole = { x: box.x, y: box.y, width: box.width, height: box.height };
      svg = next;
      svg.removeAttribute("width");
      svg.removeAttribute("height");
      const scale = whole.width / before.width;
      set(
        isFirst
          ? whole
          : { x: seen.x * scale, y: seen.y * scale, width: seen.width * scale, height: seen.height * scale },
      );
    },
    zoom: (factor, at) => {
      if (at) set(zoomed(factor, pointAt(at.x, at.y)));
      else glide(zoomed(factor, { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }));
    },
    pan: (dx, dy) => {
      const size = unit();
      set({ ...seen, x: seen.x - dx * size, y: seen.y - dy * size });
    },
    fit: () => glide(whole),
    show: (part) => {
      const isInside =
        part.x >= seen.x &&
        part.y >= seen.y &&
        part.x + part.width <= seen.x + seen.width &&
        part.y + part.height <= seen.y + seen.height;
      if (isInside) return;
      const width = Math.max(seen.width, part.width * 1.2);
      const height = seen.height * (width / seen.width);
      glide({ x: part.x + part.width / 2 - width / 2, y: part.y + part.height / 2 - height / 2, width, height });
    },
    unit,
  };
}

function between(from: Part, to: Part, share: number): Part {
  const mix = (one: number, other: number): number => one + (other - one) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
