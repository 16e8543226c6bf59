import { Lexer, type Token, type Tokens } from "marked";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { type RefusalList, type Refused, refusalList } from "./refused.ts";
import { runsOf } from "./runs.ts";

/** A text as blocks of a document, and what of it was refused. */
export interface ChapterText {
  readonly blocks: readonly DocumentBlock[];
  readonly refused: readonly Refused[];
}

/**
 * Reads a text in Markdown as blocks of a document: paragraphs, headings, lists, tables, code, quotations; links to https
 * addresses and to parts of the document. Raw HTML becomes text, pictures are refused. `name` begins the ids of tables,
 * `caption` names those that stand below no heading. The text is to be within the bounds of `text-bounds.ts`. Never throws.
 */
export function readChapterText(text: string, { name, caption }: { name: string; caption: string }): ChapterText {
  const refusals = refusalList(text);
  const state: State = { refusals, name, caption, tables: 0 };
  try {
    let offset = 0;
    const blocks = new Lexer().lex(text).flatMap((token) => {
      refusals.within({ from: offset, to: offset + token.raw.length });
      offset += token.raw.length;
      return blocksOf(token, state);
    });
    return { blocks, refused: refusals.found };
  } catch {
    // Quotations or lists within one another deeper than the stack: the text as it is.
    refusals.within({ from: 0, to: text.length });
    refusals.refuse("nesting", text.slice(0, 1));
    return { blocks: lines(text), refused: refusals.found };
  }
}

interface State {
  readonly refusals: RefusalList;
  readonly name: string;
  caption: string;
  tables: number;
}

function blocksOf(token: Token, state: State): readonly DocumentBlock[] {
  if (isList(token)) return listOf(token, state);
  if (isTable(token)) return tableOf(token, state);
  const inner = "tokens" in token ? (token.tokens ?? []) : [];
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
      return [];
    case "heading": {
      const text = plainText(runsOf(inner, state.refusals));
      state.caption = text || state.caption;
      return text ? [{ kind: "heading", text }] : [];
    }
    case "code":
      return lines(codeText(token), true);
    case "blockquote":
      return [{ kind: "callout", tone: "note", text: inner.flatMap((each) => inlineOf(each, state)) }];
    case "html":
      state.refusals.refuse("html", token.raw);
      return lines(token.raw);
    default:
      return [{ kind: "paragraph", text: inlineOf(token, state) }];
  }
}

function isList(token: Token): token is Tokens.List {
  return token.type === "list";
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table";
}

/** The points of a list; those of a list within it follow their own, after a dash. */
function listOf(token: Tokens.List, state: State): readonly DocumentBlock[] {
  const items = token.items.flatMap((item) => itemsOf(item, state, 0));
  return items.length ? [{ kind: "list", ordered: token.ordered, items }] : [];
}

function itemsOf(item: Tokens.ListItem, state: State, depth: number): readonly Inline[] {
  const own = item.tokens.filter((token) => !isList(token));
  const box = item.task ? [{ text: item.checked ? "☑ " : "☐ " }] : [];
  const dash = depth ? [{ text: `${"– ".repeat(depth)}` }] : [];
  const first: Inline = [...dash, ...box, ...own.flatMap((token) => inlineOf(token, state))];
  const below = item.tokens
    .filter(isList)
    .flatMap((inner) => inner.items.flatMap((each) => itemsOf(each, state, depth + 1)));
  return first.length ? [first, ...below] : below;
}

function tableOf(token: Tokens.Table, state: State): readonly DocumentBlock[] {
  state.tables += 1;
  return [
    {
      kind: "table",
      id: `${state.name}-${state.tables}`,
      caption: state.caption,
      head: token.header.map(({ tokens }) => plainText(runsOf(tokens, state.refusals))),
      align: token.align.map((align) => (align === "right" ? "end" : "start")),
      rows: token.rows.map((row) => row.map(({ tokens }) => runsOf(tokens, state.refusals))),
    },
  ];
}

/** The runs of a block that stands where only runs may: its text, without what makes it a block. */
function inlineOf(token: Token, state: State): Inline {
  if (token.type === "code") return [{ text: codeText(token).replace(/\s+/g, " "), code: true }];
  if (token.type === "html") {
    state.refusals.refuse("html", token.raw);
    return [{ text: token.raw.trim() }];
  }
  const inner = "tokens" in token ? (token.tokens ?? []) : [];
  return token.type === "space" || token.type === "checkbox"
    ? []
    : runsOf(inner.length ? inner : [token], state.refusals);
}

function codeText(token: Token): string {
  return "text" in token && typeof token["text"] === "string" ? token["text"] : token.raw;
}

/** Lines as they are written, each a paragraph. */
function lines(text: string, code = false): readonly DocumentBlock[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: [{ text: line.trimEnd(), ...(code && { code }) }] }));
}

function plainText(inline: Inline): string {
  return inline
    .map(({ text }) => text)
    .join("")
    .trim();
}
