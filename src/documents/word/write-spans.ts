import {
  Bookmark,
  BuilderElement,
  ExternalHyperlink,
  InternalHyperlink,
  PageReference,
  type ParagraphChild,
  Run,
  SequentialIdentifier,
  SimpleField,
  StringContainer,
  Tab,
  TextRun,
} from "docx";
import type { Language } from "../../domain/text.ts";
import { isRightToLeft } from "../telling/safe-text.ts";
import type { ParagraphPiece, Span } from "./piece.ts";

/** The languages of a document as Word names them. */
export const wordLanguages: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** The content of a paragraph. */
export function paragraphChildren({ spans, place, opens, closes }: ParagraphPiece): readonly ParagraphChild[] {
  const written = spans.map(spanChild);
  const count = place?.spans ?? written.length;
  const marked = place && new Bookmark({ id: place.name, children: written.slice(0, count) });
  return [
    ...(opens === undefined ? [] : [fieldStart(opens)]),
    ...(marked ? [marked, ...written.slice(count)] : written),
    ...(closes ? [fieldEnd()] : []),
  ];
}

function spanChild(span: Span): ParagraphChild {
  const { leadsTo } = span;
  if (!leadsTo) return content(span);
  const children = [content(span)];
  return "web" in leadsTo
    ? new ExternalHyperlink({ link: leadsTo.web, children })
    : new InternalHyperlink({ anchor: leadsTo.place, children });
}

function content(span: Span): ParagraphChild {
  const { text, field } = span;
  if (field?.kind === "sequence") return new SequentialIdentifier(field.of);
  if (field?.kind === "page") return new PageReference(field.to);
  if (field?.kind === "reference") {
    return new SimpleField(`REF ${field.to} ${field.shows === "number" ? "\\r " : ""}\\h`, text);
  }
  if (text === "\t") return new TextRun({ children: [new Tab()] });
  return new TextRun({ text, ...runLook(span) });
}

function runLook({ text, strong, code, quiet, lang, leadsTo }: Span) {
  const style = code ? "Code" : quiet ? "Mark" : leadsTo && "web" in leadsTo ? "Hyperlink" : undefined;
  return {
    ...(strong && { bold: true }),
    ...(style !== undefined && { style }),
    ...(lang && { language: { value: wordLanguages[lang] } }),
    ...(isRightToLeft(text) && { rightToLeft: true }),
  };
}

function fieldStart(instruction: string): Run {
  return new Run({
    children: [fieldMark("begin"), new StringContainer("w:instrText", instruction), fieldMark("separate")],
  });
}

function fieldEnd(): Run {
  return new Run({ children: [fieldMark("end")] });
}

function fieldMark(type: "begin" | "separate" | "end") {
  return new BuilderElement<{ readonly type: string }>({
    name: "w:fldChar",
    attributes: { type: { key: "w:fldCharType", value: type } },
  });
}
