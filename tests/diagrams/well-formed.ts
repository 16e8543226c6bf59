const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const text = /[^<]+/y;
const entity = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** What is wrong with a text as XML, as far as our pictures use XML; nothing where it is well formed. */
export function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) return "forbidden character";
  if (entity.test(xml)) return "unknown entity";
  for (let at = 0; at < xml.length; ) {
    const pattern = xml[at] === "<" ? token : text;
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (!found) return `not markup: ${xml.slice(at, at + 60)}`;
    at = pattern.lastIndex;
    if (pattern === text) continue;
    const [, close, name = "", , empty] = found;
    if (close && open.pop() !== name) return `${name} closed where it is not open`;
    if (!close && !empty) open.push(name);
  }
  return open.length > 0 ? `${open.join(" ")} left open` : undefined;
}
