import type { AnyCard, Catalogue } from "../domain/card.ts";
import { rules } from "../rules/catalogue.ts";
import { sourceCatalogue } from "../source/cards/catalogue.ts";
import { card as missingFolder } from "./cards/file/missing-folder.ts";
import { card as notAFile } from "./cards/file/not-a-file.ts";
import { card as notAFolder } from "./cards/file/not-a-folder.ts";
import { card as outsideFolder } from "./cards/file/outside-folder.ts";
import { card as unreadable } from "./cards/file/unreadable.ts";
import { card as unknownFramework } from "./cards/framework/unknown.ts";

/** The cards of what can go wrong between a folder and its reading. */
const ownCards: readonly AnyCard[] = [missingFolder, notAFolder, unreadable, outsideFolder, notAFile, unknownFramework];

/** Every card there is: of files, of reading, of rules. */
export const catalogue: Catalogue = new Map([
  ...ownCards.map((card): [string, AnyCard] => [card.id, card]),
  ...sourceCatalogue,
  ...rules.map(({ card }): [string, AnyCard] => [card.id, card]),
]);
