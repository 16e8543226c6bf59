import type { Effects, LayoutEngine } from "../app/effects.ts";

/** Draws in this thread, one picture after the other. The code of drawing is loaded with the first. */
export function drawHere(engine: LayoutEngine): Effects["drawPictures"] {
  return async (jobs, report) => {
    const { drawPicture } = await import("../app/draw/picture.ts");
    const drawn: string[] = [];
    for (const job of jobs) {
      drawn.push(await drawPicture(job, engine));
      await report(drawn.length);
    }
    return drawn;
  };
}
