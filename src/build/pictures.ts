import { draw } from "../app/draw/draw.ts";
import { realWorld } from "../node/world.ts";

/** The picture that the README shows: the overall design of Da Nang at the date of its model, in Vietnamese. */
export async function readmePicture(): Promise<string> {
  const { effects } = realWorld("vi", false);
  const request = {
    folder: "models/da-nang",
    views: ["overall-design"],
    formats: ["svg"],
    languages: ["vi"],
    language: "vi",
    colour: false,
    width: 80,
    json: false,
  } as const;
  const { files = [], notes } = await draw(request, effects);
  const [picture] = files;
  if (!picture) throw new Error(notes ?? "nothing was drawn");
  return String(picture.contents);
}
