import * as z from "zod";
import { textSchema } from "./text.ts";
import { boxKinds } from "./view-file.ts";

/** A length of a picture: finite, and no larger than any picture that can be looked at. */
const length = z.number().min(-1_000_000).max(1_000_000);

const pinSchema = z.strictObject({
  x: length,
  y: length,
  kind: z.enum(boxKinds).optional(),
  name: textSchema.optional(),
});
export type Pin = z.output<typeof pinSchema>;

/**
 * The file `models/<province>/layout/<view>.yaml`: where the boxes of a view are held, by the id of the box.
 *
 * ```yaml
 * boxes:
 *   lgsp: { x: 320.5, y: 148, kind: node, name: Trục tích hợp LGSP }
 * ```
 *
 * `x` and `y` are the middle of the box, in units of the picture, from the point that the `<svg>` names in
 * `data-origin="x y"`; so a longer title or legend moves nothing, and one file serves both languages. A writer takes
 * them from the drawn box: the middle of the element `khung-outline` in `<g class="khung-box" data-box="lgsp"
 * data-kind="node">`, minus the origin, with at most one decimal. `kind` and `name` (the Vietnamese label) should be
 * written too: a box whose id was changed is found again by them. Boxes that are not named are placed as always.
 */
export const pinsFileSchema = z.strictObject({ boxes: z.record(z.string().min(1), pinSchema) });
export type PinsFile = z.output<typeof pinsFileSchema>;

/** The pins of a view by the id of the box. */
export type Pins = Readonly<PinsFile["boxes"]>;
