/** Hears what stands in an XML text, in order. Names come without their prefix. */
export interface XmlListener {
  /** `attribute` reads one of the tag just met, by its name without prefix. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** An XML text that is no XML, or that has what no workbook needs. */
export class XmlFault extends Error {}

const deepest = 64;

/**
 * Walks over an XML text. It knows the XML that workbooks are made of: tags, text, CDATA; comments and instructions are
 * passed over. A document type, which could declare entities, is refused. Time is linear. Throws {@link XmlFault}.
 */
export function walkXml(xml: string, listener: XmlListener): void {
  const walk: Walk = { xml, path: [], listener };
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf("<", at);
    const to = next < 0 ? xml.length : next;
    if (to > at && walk.path.length > 0) listener.text(unescaped(xml.slice(at, to)));
    if (next < 0) break;
    at = passMarkup(walk, next);
  }
  if (walk.path.length > 0) throw new XmlFault(`<${walk.path.at(-1)}>`);
}

interface Walk {
  readonly xml: string;
  /** The names of the tags that are open. */
  readonly path: string[];
  readonly listener: XmlListener;
}

/** Passes what begins with `<`, and gives the index behind it. */
function passMarkup(walk: Walk, from: number): number {
  const { xml } = walk;
  const second = xml[from + 1];
  if (second === "/") return passEnd(walk, from);
  if (second === "?") return after(xml, "?>", from + 2);
  if (second === "!") return passDeclaration(walk, from);
  return passStart(walk, from);
}

function passDeclaration({ xml, path, listener }: Walk, from: number): number {
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from + 4);
  if (!xml.startsWith("<![CDATA[", from)) throw new XmlFault("document type");
  const end = after(xml, "]]>", from + 9);
  if (path.length > 0) listener.text(xml.slice(from + 9, end - 3));
  return end;
}

function passEnd({ xml, path, listener }: Walk, from: number): number {
  const end = after(xml, ">", from);
  const name = plainName(xml.slice(from + 2, end - 1).trim());
  if (path.pop() !== name) throw new XmlFault(`</${name}>`);
  listener.close(name);
  return end;
}

function passStart({ xml, path, listener }: Walk, from: number): number {
  const end = endOfTag(xml, from);
  const isEmpty = xml[end - 2] === "/";
  const tag = xml.slice(from + 1, end - (isEmpty ? 2 : 1));
  const name = plainName(/^[^\s]*/.exec(tag)?.[0] ?? "");
  if (path.length >= deepest) throw new XmlFault("depth");
  listener.open(name, (wanted) => attributeOf(tag, wanted));
  if (isEmpty) listener.close(name);
  else path.push(name);
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlFault(mark);
  return found + mark.length;
}

/** A `>` may stand in the value of an attribute. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml[at] ?? "";
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  throw new XmlFault(">");
}

function plainName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Walks from one `=` to the next: a pattern would take most of the time of reading a sheet. */
function attributeOf(tag: string, wanted: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = tag.indexOf("=", at);
    if (equals < 0) return undefined;
    const double = tag.indexOf('"', equals);
    const single = tag.indexOf("'", equals);
    const open = single < 0 || (double >= 0 && double < single) ? double : single;
    const close = open < 0 ? -1 : tag.indexOf(tag[open] ?? "", open + 1);
    if (close < 0) return undefined;
    const before = tag.slice(at, equals).trimEnd();
    const name = before.slice(
      Math.max(before.lastIndexOf(" "), before.lastIndexOf("\n"), before.lastIndexOf("\t")) + 1,
    );
    if (name === wanted || (name.endsWith(wanted) && plainName(name) === wanted && !name.startsWith("xmlns")))
      return unescaped(tag.slice(open + 1, close));
    at = close + 1;
  }
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
