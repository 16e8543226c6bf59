import type { Argument, Diagnostic } from "../../domain/diagnostic.ts";
import { groupBy } from "../../domain/grouping.ts";
import type { Waiver, WaiverDraft } from "../../domain/waiver.ts";
import { type Judgement, yearAfter } from "./judgement.ts";

/** Families of findings that are about the waivers and settings themselves: nobody waives these. */
const unwaivable = /^(?:waiver|settings)\//;

/** What a waiver of a finding names as `element`: the element at which it stands, else its file from the workspace's root. */
function subjectOf({ elements, at }: Diagnostic, root: string): string {
  const prefix = root === "." ? "" : `${root}/`;
  return elements[0] ?? (at.file.startsWith(prefix) ? at.file.slice(prefix.length) : at.file);
}

/** Whether a waiver covers a finding. With `about`, the finding may name the element anywhere; else it must stand there. */
export function covers({ rule, element, about }: Waiver, finding: Diagnostic, root: string): boolean {
  if (rule !== finding.rule || unwaivable.test(rule)) return false;
  if (about === undefined) return subjectOf(finding, root) === element;
  const isNamed = finding.elements.includes(element) || subjectOf(finding, root) === element;
  return isNamed && Object.values(finding.args).some((value) => textOf(value) === about);
}

/** The findings, each with the waiver that would silence it and no other of its rule. */
export function withDrafts(
  findings: readonly Diagnostic[],
  file: string,
  root: string,
  judgement: Judgement,
): readonly Diagnostic[] {
  const groups = groupBy(findings, (finding) => `${finding.rule} ${subjectOf(finding, root)}`);
  const tallies = new Map(Array.from(groups, ([key, group]) => [key, tallyOf(group)]));
  const until = yearAfter(judgement);
  return findings.map((finding) => {
    if (unwaivable.test(finding.rule)) return finding;
    const element = subjectOf(finding, root);
    const about = aboutOf(finding, tallies.get(`${finding.rule} ${element}`));
    const draft: WaiverDraft = { file, element, ...(about === undefined ? {} : { about }), until };
    return { ...finding, waiver: draft };
  });
}

/** Arguments that name what a finding is about, where it is not the element itself. */
const naming: readonly string[] = ["id", "key"];

/** How many findings there are, and how often each value of an argument stands in one. */
interface Tally {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

function tallyOf(group: readonly Diagnostic[]): Tally {
  const counts = new Map<string, number>();
  for (const { args } of group)
    for (const [name, value] of Object.entries(args)) {
      const key = `${name} ${textOf(value)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return { size: group.length, counts };
}

/** The value that tells a finding from the others of its rule on its element; else the one that names what it is about. */
function aboutOf(finding: Diagnostic, tally: Tally | undefined): string | undefined {
  const names = [...naming, ...Object.keys(finding.args)].filter((name) => Object.hasOwn(finding.args, name));
  const isTelling = (name: string): boolean => tally?.counts.get(`${name} ${textOf(finding.args[name])}`) === 1;
  const telling = (tally?.size ?? 0) > 1 ? names.find(isTelling) : names.find((name) => naming.includes(name));
  const about = telling === undefined ? undefined : textOf(finding.args[telling]);
  return about === finding.elements[0] ? undefined : about;
}

function textOf(value: Argument | undefined): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number") return String(value);
  return value !== undefined && "vi" in value ? value.vi : undefined;
}
