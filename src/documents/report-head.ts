import type { PartialDate } from "../domain/date.ts";
import type { Inline, OfficialForm } from "../domain/page.ts";
import type { Language, Text, Words } from "../domain/text.ts";

/** What stands over and under a report, whatever it reports. */
export interface ReportHead {
  /** What the report is about: a province, an edition, a unit of one. */
  readonly subject: Text;
  readonly issuer: Text;
  readonly date: PartialDate;
  /** Versions, sources and date, for the last lines. */
  readonly colophon: readonly Words[];
  /** The lines of the province's own model: commit, checksum; already in the reader's language. */
  readonly provenance?: Readonly<Record<Language, readonly Inline[]>>;
  readonly official?: Readonly<Record<Language, OfficialForm>>;
}
