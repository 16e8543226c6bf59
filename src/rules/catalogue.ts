import type { AnyCard, Catalogue } from "../domain/card.ts";
import { mandatoryBlockPlanned } from "./coverage/mandatory-block-planned.ts";
import { mandatoryBlockRealised } from "./coverage/mandatory-block-realised.ts";
import { targetIsComplete } from "./coverage/target-is-complete.ts";
import { baseBlockIsBaseDatabase } from "./data/base-block-is-base-database.ts";
import { nationalSourceHasLink } from "./data/national-source-has-link.ts";
import { noReEntry } from "./data/no-re-entry.ts";
import { oneMasterPerSubject } from "./data/one-master-per-subject.ts";
import { personalDataHasLevel } from "./data/personal-data-has-level.ts";
import { readHasLink } from "./data/read-has-link.ts";
import { agencyOnNetwork } from "./infrastructure/agency-on-network.ts";
import { applicationIsHosted } from "./infrastructure/application-is-hosted.ts";
import { dataCentreHasBackup } from "./infrastructure/data-centre-has-backup.ts";
import { hostedInSharedDataCentre } from "./infrastructure/hosted-in-shared-data-centre.ts";
import { axisReachesNationalPlatform } from "./integration/axis-reaches-national-platform.ts";
import { crossAgencyOverAxis } from "./integration/cross-agency-over-axis.ts";
import { linkEndsExist } from "./integration/link-ends-exist.ts";
import { linkNamesStandard } from "./integration/link-names-standard.ts";
import { linkSaysItsWay } from "./integration/link-says-its-way.ts";
import { nationalSystemOverAxis } from "./integration/national-system-over-axis.ts";
import { noHotSpot } from "./integration/no-hot-spot.ts";
import { pathCommuneToCentre } from "./integration/path-commune-to-centre.ts";
import { pathPlanned } from "./integration/path-planned.ts";
import { standardInList } from "./integration/standard-in-list.ts";
import { costInLineWithPeers } from "./investment/cost-in-line-with-peers.ts";
import { costStated } from "./investment/cost-stated.ts";
import { currencyHasYear } from "./investment/currency-has-year.ts";
import { licenceBesideOpenPlatform } from "./investment/licence-beside-open-platform.ts";
import { noTwoApplicationsForOneBlock } from "./investment/no-two-applications-for-one-block.ts";
import { noTwoProjectsForOneThing } from "./investment/no-two-projects-for-one-thing.ts";
import { projectDelivers } from "./investment/project-delivers.ts";
import { surveyBeforeSpending } from "./investment/survey-before-spending.ts";
import { agencyStillExists } from "./ownership/agency-still-exists.ts";
import { applicationHasOwner } from "./ownership/application-has-owner.ts";
import { blockIsItsRole } from "./ownership/block-is-its-role.ts";
import { databaseHasOwner } from "./ownership/database-has-owner.ts";
import { dicIsNamed } from "./ownership/dic-is-named.ts";
import { oneOwner } from "./ownership/one-owner.ts";
import { sectorDatabaseIsItsDepartment } from "./ownership/sector-database-is-its-department.ts";
import { serviceIsOfItsSector } from "./ownership/service-is-of-its-sector.ts";
import { sharedInfrastructureHasOwner } from "./ownership/shared-infrastructure-has-owner.ts";
import { sharedInfrastructureIsDic } from "./ownership/shared-infrastructure-is-dic.ts";
import { citedNamesSource } from "./provenance/cited-names-source.ts";
import { elementHasSource } from "./provenance/element-has-source.ts";
import { sourceRequired } from "./provenance/source-required.ts";
import type { AnyRule } from "./rule.ts";
import { levelHasDossier } from "./security/level-has-dossier.ts";
import { levelMeetsCriteria } from "./security/level-meets-criteria.ts";
import { levelStated } from "./security/level-stated.ts";
import { socWatches } from "./security/soc-watches.ts";
import { wholeTakesHighest } from "./security/whole-takes-highest.ts";
import { codeForm } from "./services/code-form.ts";
import { codeUnique } from "./services/code-unique.ts";
import { countsAgree } from "./services/counts-agree.ts";
import { dossiersAgree } from "./services/dossiers-agree.ts";
import { informationComplete } from "./services/information-complete.ts";
import { interlinkedShareSystem } from "./services/interlinked-share-system.ts";
import { levelHasDossiers } from "./services/level-has-dossiers.ts";
import { levelHasItsFeatures } from "./services/level-has-its-features.ts";
import { levelSchemeInForce } from "./services/level-scheme-in-force.ts";
import { onePlatform } from "./services/one-platform.ts";
import { onlineLevelHasApplication } from "./services/online-level-has-application.ts";
import { paymentHasApplication } from "./services/payment-has-application.ts";
import { receivingChannelAtEachLevel } from "./services/receiving-channel-at-each-level.ts";
import { timeAndFeeStated } from "./services/time-and-fee-stated.ts";
import { agencyHierarchy } from "./structure/agency-hierarchy.ts";
import { bothLanguages } from "./structure/both-languages.ts";
import { namesDistinct } from "./structure/names-distinct.ts";
import { noCircle } from "./structure/no-circle.ts";
import { noDistricts } from "./structure/no-districts.ts";
import { noOrphan } from "./structure/no-orphan.ts";
import { conditionHasEvidence } from "./transfer/condition-has-evidence.ts";
import { conditionMet } from "./transfer/condition-met.ts";
import { conditionsAnswered } from "./transfer/conditions-answered.ts";
import { homeAffairsAndDic } from "./transfer/home-affairs-and-dic.ts";
import { packageComplete } from "./transfer/package-complete.ts";
import { platformVersionStated } from "./transfer/platform-version-stated.ts";
import { remainingCostsPlanned } from "./transfer/remaining-costs-planned.ts";
import { eliminationIsDecided } from "./transition/elimination-is-decided.ts";
import { parallelRunIsShort } from "./transition/parallel-run-is-short.ts";
import { plannedElementHasProject } from "./transition/planned-element-has-project.ts";
import { platformOutlivesApplication } from "./transition/platform-outlives-application.ts";
import { projectAfterPrerequisite } from "./transition/project-after-prerequisite.ts";
import { replacedApplicationIsRetired } from "./transition/replaced-application-is-retired.ts";
import { replacementInheritsData } from "./transition/replacement-inherits-data.ts";
import { replacementLeavesNoGap } from "./transition/replacement-leaves-no-gap.ts";
import { retiredApplicationServesNothing } from "./transition/retired-application-serves-nothing.ts";
import { conditionCanBeRead } from "./view/condition-can-be-read.ts";

/** Every rule, in the order in which a reader meets them. */
export const rules: readonly AnyRule[] = [
  agencyHierarchy,
  bothLanguages,
  namesDistinct,
  noCircle,
  noDistricts,
  noOrphan,
  citedNamesSource,
  elementHasSource,
  sourceRequired,
  agencyStillExists,
  applicationHasOwner,
  blockIsItsRole,
  databaseHasOwner,
  dicIsNamed,
  oneOwner,
  sectorDatabaseIsItsDepartment,
  serviceIsOfItsSector,
  sharedInfrastructureHasOwner,
  sharedInfrastructureIsDic,
  mandatoryBlockPlanned,
  mandatoryBlockRealised,
  targetIsComplete,
  codeForm,
  codeUnique,
  countsAgree,
  dossiersAgree,
  informationComplete,
  interlinkedShareSystem,
  levelHasDossiers,
  levelHasItsFeatures,
  levelSchemeInForce,
  onePlatform,
  onlineLevelHasApplication,
  paymentHasApplication,
  receivingChannelAtEachLevel,
  timeAndFeeStated,
  baseBlockIsBaseDatabase,
  nationalSourceHasLink,
  noReEntry,
  oneMasterPerSubject,
  personalDataHasLevel,
  readHasLink,
  axisReachesNationalPlatform,
  crossAgencyOverAxis,
  linkEndsExist,
  linkNamesStandard,
  linkSaysItsWay,
  nationalSystemOverAxis,
  noHotSpot,
  pathCommuneToCentre,
  pathPlanned,
  standardInList,
  agencyOnNetwork,
  applicationIsHosted,
  dataCentreHasBackup,
  hostedInSharedDataCentre,
  levelHasDossier,
  levelMeetsCriteria,
  levelStated,
  socWatches,
  wholeTakesHighest,
  costInLineWithPeers,
  costStated,
  currencyHasYear,
  licenceBesideOpenPlatform,
  noTwoApplicationsForOneBlock,
  noTwoProjectsForOneThing,
  projectDelivers,
  surveyBeforeSpending,
  eliminationIsDecided,
  parallelRunIsShort,
  plannedElementHasProject,
  platformOutlivesApplication,
  projectAfterPrerequisite,
  replacedApplicationIsRetired,
  replacementInheritsData,
  replacementLeavesNoGap,
  retiredApplicationServesNothing,
  conditionHasEvidence,
  conditionMet,
  conditionsAnswered,
  homeAffairsAndDic,
  packageComplete,
  platformVersionStated,
  remainingCostsPlanned,
  conditionCanBeRead,
];

/** The cards of the rules, by id. */
export const catalogue: Catalogue = new Map(rules.map(({ card }): [string, AnyCard] => [card.id, card]));
