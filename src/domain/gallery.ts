import type { PartialDate } from "./date.ts";
import type { Text } from "./text.ts";
import type { View } from "./view.ts";

/** A picture of a gallery. `path`: of its files, from the gallery's page, without language and ending. */
export interface GalleryPicture {
  readonly view: View;
  readonly path: string;
  readonly date: PartialDate;
  /** The earlier date of a difference. */
  readonly since?: PartialDate;
}

/** The pictures of a province: of each view those of every date, side by side. */
export interface GallerySection {
  readonly id: string;
  readonly name: Text;
  readonly views: readonly (readonly GalleryPicture[])[];
}
