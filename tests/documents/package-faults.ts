import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const token = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const text = /[^<]+/y;
const prologue = /<\?xml [^?]*\?>\s*/y;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** What is wrong with a part as XML; nothing where it is well formed. */
function xmlFault(xml: string): string | undefined {
  if (forbidden.test(xml)) return "a forbidden character";
  if (entity.test(xml)) return "an unknown entity";
  const open: string[] = [];
  prologue.lastIndex = 0;
  for (let at = prologue.test(xml) ? prologue.lastIndex : 0; at < xml.length; ) {
    const pattern = xml[at] === "<" ? token : text;
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (!found) return `no markup: ${xml.slice(at, at + 60)}`;
    at = pattern.lastIndex;
    if (pattern === text) continue;
    const [, close, name = "", , empty] = found;
    if (close && open.pop() !== name) return `${name} closed where it is not open`;
    if (!close && !empty) open.push(name);
  }
  return open.length ? `${open.join(" ")} left open` : undefined;
}

/** The parts of a package of Office, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a package. */
export function partsOf(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** A part as text; empty where there is none. */
export function partText(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : "";
}

/**
 * What is wrong with a package of Office, part by part: XML that is not well formed, parts without a type, relationships
 * that lead nowhere or out of the package (but to a page of the web), references to relationships that there are not.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const types = partText(parts, "[Content_Types].xml");
  return Object.entries(parts).flatMap(([path, part]) => {
    if (path.endsWith(".xlsx")) return [...untyped(types, path), ...packageFaults(part)];
    if (!/\.(xml|rels|svg|vml)$/.test(path)) return untyped(types, path);
    const source = strFromU8(part);
    const fault = xmlFault(source);
    return [
      ...(fault === undefined ? [] : [`${path}: ${fault}`]),
      ...(path === "[Content_Types].xml" ? [] : untyped(types, path)),
      ...(path.endsWith(".rels") ? strayTargets(parts, path, source) : strayReferences(parts, path, source)),
    ];
  });
}

function untyped(types: string, path: string): readonly string[] {
  const ending = path.split(".").at(-1);
  const isTyped = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${ending}"`);
  return isTyped ? [] : [`${path}: no content type`];
}

function strayTargets(parts: Parts, path: string, source: string): readonly string[] {
  const folder = posix.dirname(posix.dirname(path));
  return [...source.matchAll(/<Relationship [^>]*>/g)].flatMap(([one]) => {
    const target = /Target="([^"]*)"/.exec(one)?.[1] ?? "";
    if (/TargetMode="External"/.test(one)) {
      const isPage = /Type="[^"]*\/hyperlink"/.test(one) && /^https?:\/\//.test(target);
      return isPage ? [] : [`${path}: leads out to ${target}`];
    }
    const inside = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return parts[inside] ? [] : [`${path}: no part ${inside}`];
  });
}

function strayReferences(parts: Parts, path: string, source: string): readonly string[] {
  const rels = partText(parts, `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`);
  const used = [...source.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id = ""]) => id);
  return used.filter((id) => !rels.includes(` Id="${id}"`)).map((id) => `${path}: no relationship ${id}`);
}
