import { inLanguage, type Language } from "../domain/text.ts";
import type { Group } from "../domain/view.ts";
import { type TextBlock, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textureWidth } from "./texture.ts";

/** The width of the longest line of the title of a group; longer titles take several lines. */
const longestLine = 190;
const tabPadding = 8;
const abovePadding = 6;
const lowTab = 22;

/** The tab with the title of a group, which stands at the left end of its frame. */
export interface Tab {
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
}

/** The tab with the title of a group. */
export function tabOf(group: Group, language: Language): Tab {
  const title = textBlock(inLanguage(group.title, language), longestLine, textStyles.group);
  const width = Math.ceil(widthOf(title) + 2 * tabPadding + textureWidth(lowTab));
  return { width, height: title.height + abovePadding, title };
}
