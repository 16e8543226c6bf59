import type { PageRelation, PageThing } from "../../../domain/interactive-page.ts";
import { headersOf, type MatrixView } from "../../../domain/matrix-view.ts";
import { inLanguage, type Text, type Words } from "../../../domain/text.ts";
import type { TimelineView } from "../../../domain/timeline-view.ts";
import { boxKindNames } from "../../../domain/value-words.ts";
import { type Box, type BoxView, type Group, isBoxView, type Line, type View } from "../../../domain/view.ts";
import type { BoxKind, BoxState, Marks } from "../../../domain/view-head.ts";
import { isSafeLink } from "../../href.ts";
import { dependencyWords, lineWords, plannedLineWords } from "../../words.ts";
import { oneLine } from "../../wrap.ts";
import { remarksOn } from "../said.ts";

/** What a view shows, for the list beside the picture, and what joins it. */
export interface Shown {
  readonly things: readonly PageThing[];
  readonly relations: readonly PageRelation[];
}

/** The things and relations of a view, in the order of the picture. */
export function shownIn(view: View): Shown {
  if (isBoxView(view)) return shownInBoxes(view);
  return view.layout === "timeline" ? shownInTimeline(view) : shownInMatrix(view);
}

function both(said: (language: keyof Words) => string): Words {
  return { vi: said("vi"), en: said("en") };
}

function plain(text: Text): Words {
  return both((language) => oneLine(inLanguage(text, language)));
}

type Described = Marks & {
  readonly id: string;
  readonly label: Text;
  readonly note?: Text;
  readonly state?: BoxState;
  readonly opens?: string;
};

function thing(described: Described, kind: BoxKind, group: Text, parent?: string): PageThing {
  const { id, label, note, href, opens } = described;
  const link = opens === undefined ? href : `${encodeURIComponent(opens)}.html`;
  return {
    id,
    kind,
    kindName: boxKindNames[kind],
    label: plain(label),
    remarks: both((language) =>
      [...(note ? [oneLine(inLanguage(note, language))] : []), ...remarksOn(described, language)].join(" · "),
    ),
    group: plain(group),
    ...(parent === undefined ? {} : { parent }),
    ...(link !== undefined && isSafeLink(link) ? { href: link } : {}),
  };
}

function shownInBoxes(view: BoxView): Shown {
  const ofBox = (box: Box, group: Text, parent?: string): readonly PageThing[] => [
    thing(box, box.kind, group, parent),
    ...box.boxes.flatMap((inner) => ofBox(inner, group, box.id)),
  ];
  const ofGroup = ({ boxes, groups = [], title }: Group): readonly PageThing[] => [
    ...boxes.flatMap((box) => ofBox(box, title)),
    ...groups.flatMap(ofGroup),
  ];
  return { things: view.groups.flatMap(ofGroup), relations: view.lines.map(relation) };
}

function relation(line: Line): PageRelation {
  const way = line.planned ? plannedLineWords : lineWords[line.style];
  const words = both((language) =>
    [
      ...(line.label ? [oneLine(inLanguage(line.label, language))] : []),
      ...(line.style === "reference" && !line.planned ? [] : [way[language]]),
      ...remarksOn(line, language),
    ].join(" · "),
  );
  return { id: line.id, from: line.from, to: line.to, words };
}

function shownInTimeline(view: TimelineView): Shown {
  const things = view.waves.flatMap(({ title, bars, milestones }) => [
    ...bars.map((bar) => thing(bar, bar.kind, title)),
    ...milestones.map((milestone) => thing(milestone, "project", title)),
  ]);
  const relations = view.dependencies.map(({ id, from, to }) => ({ id, from, to, words: dependencyWords }));
  return { things, relations };
}

function shownInMatrix(view: MatrixView): Shown {
  const rows = view.rows.flatMap(({ title, headers }) =>
    headers.map((header) => headThing({ ...header, id: rowId(header.id) }, view.rowTitle, title)),
  );
  const columns = headersOf(view.columns).map((header) =>
    headThing({ ...header, id: columnId(header.id) }, view.columnTitle, undefined),
  );
  const relations = view.cells.map(({ row, column, spoken }) => ({
    id: `${row} ${column}`,
    from: rowId(row),
    to: columnId(column),
    words: spoken,
  }));
  return { things: [...rows, ...columns], relations };
}

/** What a head stands for, its side of the table says. */
function headThing(header: Described, side: Words, title: Text | undefined): PageThing {
  return { ...thing(header, "level", title ?? side), kindName: side };
}

/** A row and a column may have the same id. */
function rowId(id: string): string {
  return `row ${id}`;
}

function columnId(id: string): string {
  return `column ${id}`;
}
