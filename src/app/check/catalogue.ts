import type { AnyCard, Catalogue } from "../../domain/card.ts";
import { rules } from "../../rules/catalogue.ts";
import { card as requirementUndecided } from "../../rules/requirement-undecided.ts";
import { sourceCatalogue } from "../../source/cards/catalogue.ts";
import { card as decisionSettled } from "../cards/decision/settled.ts";
import { card as decisionUnknown } from "../cards/decision/unknown.ts";
import { card as decisionUnusedBudget } from "../cards/decision/unused-budget.ts";
import { card as editionNotScored } from "../cards/edition/not-scored.ts";
import { card as editionScoredWithCare } from "../cards/edition/scored-with-care.ts";
import { card as changing } from "../cards/file/changing.ts";
import { card as missingFolder } from "../cards/file/missing-folder.ts";
import { card as notAFile } from "../cards/file/not-a-file.ts";
import { card as notAFolder } from "../cards/file/not-a-folder.ts";
import { card as outsideFolder } from "../cards/file/outside-folder.ts";
import { card as unreadable } from "../cards/file/unreadable.ts";
import { card as wrongExpression } from "../cards/framework/expression.ts";
import { card as extendsCircle } from "../cards/framework/extends-circle.ts";
import { card as outsideFrameworkValidity } from "../cards/framework/outside-validity.ts";
import { card as unknownFramework } from "../cards/framework/unknown.ts";
import { card as layoutRenamedBox } from "../cards/layout/renamed-box.ts";
import { card as layoutUnknownBox } from "../cards/layout/unknown-box.ts";
import { card as layoutUnknownView } from "../cards/layout/unknown-view.ts";
import { card as methodExpression } from "../cards/method/expression.ts";
import { card as settingsUnknownRule } from "../cards/settings/unknown-rule.ts";
import { card as textRefused } from "../cards/text/refused.ts";
import { card as textTooMuch } from "../cards/text/too-much.ts";
import { card as textUnknownChapter } from "../cards/text/unknown-chapter.ts";
import { card as textUnknownPlaceholder } from "../cards/text/unknown-placeholder.ts";
import { card as waiverExpired } from "../cards/waiver/expired.ts";
import { card as waiverUnfinished } from "../cards/waiver/unfinished.ts";
import { card as waiverUnknownRule } from "../cards/waiver/unknown-rule.ts";
import { card as waiverUnused } from "../cards/waiver/unused.ts";

/** The cards of what can go wrong between a folder and its reading, and with what a workspace says of the rules. */
const ownCards: readonly AnyCard[] = [
  missingFolder,
  notAFolder,
  unreadable,
  changing,
  outsideFolder,
  notAFile,
  unknownFramework,
  wrongExpression,
  extendsCircle,
  outsideFrameworkValidity,
  requirementUndecided,
  layoutUnknownView,
  layoutUnknownBox,
  layoutRenamedBox,
  settingsUnknownRule,
  textRefused,
  textTooMuch,
  textUnknownChapter,
  textUnknownPlaceholder,
  waiverExpired,
  waiverUnfinished,
  waiverUnknownRule,
  waiverUnused,
  decisionUnknown,
  decisionSettled,
  decisionUnusedBudget,
  methodExpression,
  editionNotScored,
  editionScoredWithCare,
];

/** Every card there is: of files, of reading, of rules. */
export const catalogue: Catalogue = new Map([
  ...ownCards.map((card): [string, AnyCard] => [card.id, card]),
  ...sourceCatalogue,
  ...rules.map(({ card }): [string, AnyCard] => [card.id, card]),
]);

/** Every card, with those of the requirements of frameworks. */
export function catalogueWith(frameworks: readonly { readonly cards: Catalogue }[]): Catalogue {
  return new Map([...catalogue, ...frameworks.flatMap(({ cards }) => [...cards])]);
}
