import type { AnyCard, Catalogue } from "../domain/card.ts";
import { mandatoryBlockPlanned } from "./coverage/mandatory-block-planned.ts";
import { mandatoryBlockRealised } from "./coverage/mandatory-block-realised.ts";
import { crossAgencyOverAxis } from "./integration/cross-agency-over-axis.ts";
import { linkSaysItsWay } from "./integration/link-says-its-way.ts";
import { nationalSystemOverAxis } from "./integration/national-system-over-axis.ts";
import { pathCommuneToCentre } from "./integration/path-commune-to-centre.ts";
import { pathPlanned } from "./integration/path-planned.ts";
import { noTwoApplicationsForOneBlock } from "./investment/no-two-applications-for-one-block.ts";
import { noTwoProjectsForOneThing } from "./investment/no-two-projects-for-one-thing.ts";
import { applicationHasOwner } from "./ownership/application-has-owner.ts";
import { databaseHasOwner } from "./ownership/database-has-owner.ts";
import { dicIsNamed } from "./ownership/dic-is-named.ts";
import { sectorDatabaseIsItsDepartment } from "./ownership/sector-database-is-its-department.ts";
import { sharedInfrastructureHasOwner } from "./ownership/shared-infrastructure-has-owner.ts";
import { sharedInfrastructureIsDic } from "./ownership/shared-infrastructure-is-dic.ts";
import { elementHasSource } from "./provenance/element-has-source.ts";
import type { AnyRule } from "./rule.ts";
import { levelHasItsFeatures } from "./services/level-has-its-features.ts";
import { levelSchemeInForce } from "./services/level-scheme-in-force.ts";
import { onePlatform } from "./services/one-platform.ts";
import { onlineLevelHasApplication } from "./services/online-level-has-application.ts";
import { noCircle } from "./structure/no-circle.ts";
import { conditionMet } from "./transfer/condition-met.ts";
import { conditionsAnswered } from "./transfer/conditions-answered.ts";
import { homeAffairsAndDic } from "./transfer/home-affairs-and-dic.ts";
import { packageComplete } from "./transfer/package-complete.ts";
import { remainingCostsPlanned } from "./transfer/remaining-costs-planned.ts";
import { plannedElementHasProject } from "./transition/planned-element-has-project.ts";
import { projectAfterPrerequisite } from "./transition/project-after-prerequisite.ts";
import { replacedApplicationIsRetired } from "./transition/replaced-application-is-retired.ts";
import { replacementInheritsData } from "./transition/replacement-inherits-data.ts";
import { replacementLeavesNoGap } from "./transition/replacement-leaves-no-gap.ts";
import { retiredApplicationServesNothing } from "./transition/retired-application-serves-nothing.ts";
import { conditionCanBeRead } from "./view/condition-can-be-read.ts";

/** Every rule, in the order in which a reader meets them. */
export const rules: readonly AnyRule[] = [
  applicationHasOwner,
  databaseHasOwner,
  dicIsNamed,
  sectorDatabaseIsItsDepartment,
  sharedInfrastructureHasOwner,
  sharedInfrastructureIsDic,
  mandatoryBlockPlanned,
  mandatoryBlockRealised,
  noTwoApplicationsForOneBlock,
  noTwoProjectsForOneThing,
  plannedElementHasProject,
  projectAfterPrerequisite,
  replacedApplicationIsRetired,
  replacementInheritsData,
  replacementLeavesNoGap,
  retiredApplicationServesNothing,
  crossAgencyOverAxis,
  linkSaysItsWay,
  nationalSystemOverAxis,
  pathCommuneToCentre,
  pathPlanned,
  levelHasItsFeatures,
  levelSchemeInForce,
  onePlatform,
  onlineLevelHasApplication,
  conditionMet,
  conditionsAnswered,
  homeAffairsAndDic,
  packageComplete,
  remainingCostsPlanned,
  elementHasSource,
  noCircle,
  conditionCanBeRead,
];

/** The cards of the rules, by id. */
export const catalogue: Catalogue = new Map(rules.map(({ card }): [string, AnyCard] => [card.id, card]));
