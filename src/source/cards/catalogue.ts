import type { AnyCard, Catalogue } from "../../domain/card.ts";
import { card as boundsDepth } from "./bounds/depth.ts";
import { card as boundsFileSize } from "./bounds/file-size.ts";
import { card as boundsFiles } from "./bounds/files.ts";
import { card as boundsFindings } from "./bounds/findings.ts";
import { card as boundsFindingsInFile } from "./bounds/findings-in-file.ts";
import { card as boundsKeys } from "./bounds/keys.ts";
import { card as boundsScalarLength } from "./bounds/scalar-length.ts";
import { card as editionAboveDenominator } from "./edition/above-denominator.ts";
import { card as editionApproximateNumber } from "./edition/approximate-number.ts";
import { card as editionDenominatorZero } from "./edition/denominator-zero.ts";
import { card as editionDuplicateAnswer } from "./edition/duplicate-answer.ts";
import { card as editionDuplicateUnit } from "./edition/duplicate-unit.ts";
import { card as editionEvidenceMissing } from "./edition/evidence-missing.ts";
import { card as editionNoUnits } from "./edition/no-units.ts";
import { card as editionNumber } from "./edition/number.ts";
import { card as editionOneHeader } from "./edition/one-header.ts";
import { card as editionOneUnit } from "./edition/one-unit.ts";
import { card as editionOtherMethod } from "./edition/other-method.ts";
import { card as editionOutOfRange } from "./edition/out-of-range.ts";
import { card as editionOutsidePeriod } from "./edition/outside-period.ts";
import { card as editionPercentSign } from "./edition/percent-sign.ts";
import { card as editionSeveralYears } from "./edition/several-years.ts";
import { card as editionTableShape } from "./edition/table-shape.ts";
import { card as editionUnansweredDenominator } from "./edition/unanswered-denominator.ts";
import { card as editionUnansweredIndicator } from "./edition/unanswered-indicator.ts";
import { card as editionUnitNotInForce } from "./edition/unit-not-in-force.ts";
import { card as editionUnknownCategory } from "./edition/unknown-category.ts";
import { card as editionUnknownIndicator } from "./edition/unknown-indicator.ts";
import { card as editionUnknownLevel } from "./edition/unknown-level.ts";
import { card as editionUnknownUnit } from "./edition/unknown-unit.ts";
import { card as editionUnusedColumn } from "./edition/unused-column.ts";
import { card as encodingBidirectionalCharacter } from "./encoding/bidirectional-character.ts";
import { card as encodingByteOrderMark } from "./encoding/byte-order-mark.ts";
import { card as encodingCarriageReturn } from "./encoding/carriage-return.ts";
import { card as encodingControlCharacter } from "./encoding/control-character.ts";
import { card as encodingDecomposedText } from "./encoding/decomposed-text.ts";
import { card as encodingEscapedCharacter } from "./encoding/escaped-character.ts";
import { card as encodingInvalidUtf8 } from "./encoding/invalid-utf8.ts";
import { card as encodingInvisibleCharacter } from "./encoding/invisible-character.ts";
import { card as encodingLegacyEncoding } from "./encoding/legacy-encoding.ts";
import { card as encodingLegacyFont } from "./encoding/legacy-font.ts";
import { card as encodingUtf16 } from "./encoding/utf16.ts";
import { card as fileEmpty } from "./file/empty.ts";
import { card as fileOtherFormat } from "./file/other-format.ts";
import { card as methodBandOrder } from "./method/band-order.ts";
import { card as methodDuplicateIndicator } from "./method/duplicate-indicator.ts";
import { card as methodWeightsSum } from "./method/weights-sum.ts";
import { card as methodWeightsZero } from "./method/weights-zero.ts";
import { card as modelDuplicateId } from "./model/duplicate-id.ts";
import { card as modelNoFiles } from "./model/no-files.ts";
import { card as modelNoProvince } from "./model/no-province.ts";
import { card as modelNotAMap } from "./model/not-a-map.ts";
import { card as modelReservedId } from "./model/reserved-id.ts";
import { card as modelReservedName } from "./model/reserved-name.ts";
import { card as modelTwoHeaders } from "./model/two-headers.ts";
import { card as modelUnknownSection } from "./model/unknown-section.ts";
import { card as referenceUnknown } from "./reference/unknown.ts";
import { card as referenceWrongKind } from "./reference/wrong-kind.ts";
import { card as schemaBooleanFormat } from "./schema/boolean-format.ts";
import { card as schemaCredentialsInAddress } from "./schema/credentials-in-address.ts";
import { card as schemaEmptyValue } from "./schema/empty-value.ts";
import { card as schemaInvalidDate } from "./schema/invalid-date.ts";
import { card as schemaInvalidFormat } from "./schema/invalid-format.ts";
import { card as schemaInvalidId } from "./schema/invalid-id.ts";
import { card as schemaMissingKey } from "./schema/missing-key.ts";
import { card as schemaNumberFormat } from "./schema/number-format.ts";
import { card as schemaOutOfRange } from "./schema/out-of-range.ts";
import { card as schemaQuotesNeeded } from "./schema/quotes-needed.ts";
import { card as schemaUnknownKey } from "./schema/unknown-key.ts";
import { card as schemaUnknownValue } from "./schema/unknown-value.ts";
import { card as schemaWrongType } from "./schema/wrong-type.ts";
import { card as yamlAlias } from "./yaml/alias.ts";
import { card as yamlAmbiguousNumber } from "./yaml/ambiguous-number.ts";
import { card as yamlAnchor } from "./yaml/anchor.ts";
import { card as yamlCommentCutsText } from "./yaml/comment-cuts-text.ts";
import { card as yamlComplexKey } from "./yaml/complex-key.ts";
import { card as yamlConflictMarker } from "./yaml/conflict-marker.ts";
import { card as yamlDuplicateKey } from "./yaml/duplicate-key.ts";
import { card as yamlEscape } from "./yaml/escape.ts";
import { card as yamlIndentation } from "./yaml/indentation.ts";
import { card as yamlMergeKey } from "./yaml/merge-key.ts";
import { card as yamlMissingColon } from "./yaml/missing-colon.ts";
import { card as yamlReservedCharacter } from "./yaml/reserved-character.ts";
import { card as yamlSeveralDocuments } from "./yaml/several-documents.ts";
import { card as yamlSyntax } from "./yaml/syntax.ts";
import { card as yamlTab } from "./yaml/tab.ts";
import { card as yamlTag } from "./yaml/tag.ts";
import { card as yamlTextAfterValue } from "./yaml/text-after-value.ts";
import { card as yamlUnclosed } from "./yaml/unclosed.ts";
import { card as yamlUnquotedColon } from "./yaml/unquoted-colon.ts";

const cards: readonly AnyCard[] = [
  boundsDepth,
  boundsFileSize,
  boundsFiles,
  boundsFindings,
  boundsFindingsInFile,
  boundsKeys,
  boundsScalarLength,
  editionAboveDenominator,
  editionApproximateNumber,
  editionDenominatorZero,
  editionDuplicateAnswer,
  editionDuplicateUnit,
  editionEvidenceMissing,
  editionNoUnits,
  editionNumber,
  editionOneHeader,
  editionOneUnit,
  editionOtherMethod,
  editionOutOfRange,
  editionOutsidePeriod,
  editionPercentSign,
  editionSeveralYears,
  editionTableShape,
  editionUnansweredDenominator,
  editionUnansweredIndicator,
  editionUnitNotInForce,
  editionUnknownCategory,
  editionUnknownIndicator,
  editionUnknownLevel,
  editionUnknownUnit,
  editionUnusedColumn,
  methodBandOrder,
  methodDuplicateIndicator,
  methodWeightsSum,
  methodWeightsZero,
  encodingBidirectionalCharacter,
  encodingByteOrderMark,
  encodingCarriageReturn,
  encodingControlCharacter,
  encodingDecomposedText,
  encodingEscapedCharacter,
  encodingInvalidUtf8,
  encodingInvisibleCharacter,
  encodingLegacyEncoding,
  encodingLegacyFont,
  encodingUtf16,
  fileEmpty,
  fileOtherFormat,
  modelDuplicateId,
  modelNoFiles,
  modelNoProvince,
  modelNotAMap,
  modelReservedId,
  modelReservedName,
  modelTwoHeaders,
  modelUnknownSection,
  referenceUnknown,
  referenceWrongKind,
  schemaBooleanFormat,
  schemaCredentialsInAddress,
  schemaEmptyValue,
  schemaInvalidDate,
  schemaInvalidFormat,
  schemaInvalidId,
  schemaMissingKey,
  schemaNumberFormat,
  schemaOutOfRange,
  schemaQuotesNeeded,
  schemaUnknownKey,
  schemaUnknownValue,
  schemaWrongType,
  yamlAlias,
  yamlAmbiguousNumber,
  yamlAnchor,
  yamlCommentCutsText,
  yamlComplexKey,
  yamlConflictMarker,
  yamlDuplicateKey,
  yamlEscape,
  yamlIndentation,
  yamlMergeKey,
  yamlMissingColon,
  yamlReservedCharacter,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTextAfterValue,
  yamlUnclosed,
  yamlUnquotedColon,
];

/** The cards of all faults of reading, by id. */
export const sourceCatalogue: Catalogue = new Map(cards.map((card) => [card.id, card]));
