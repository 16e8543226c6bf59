import type { Theme } from "../../diagrams/theme.ts";
import type { Pins } from "../../domain/layout-pins.ts";
import type { Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import type { PictureJob } from "../draw/drawings.ts";
import type { BrowserPages, Effects } from "../effects.ts";

/** A view to be written; `dates`: the same view at every date that changes it, for the slider of the interactive page. */
export interface ViewToWrite {
  readonly view: View;
  readonly dates?: readonly View[];
  /** Where the boxes of the view are held. */
  readonly pins?: Pins;
}

/** What the forms are made with: the pictures, drawn already, and the browser where one of the forms needs it. */
export interface FormTools {
  readonly picture: (view: View, form: PictureJob["form"], language: Language) => string;
  readonly pages?: BrowserPages;
  readonly spoken: readonly Language[];
  readonly scale: number;
  readonly theme?: Theme;
  readonly effects: Effects;
}
