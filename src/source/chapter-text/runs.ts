import type { Token } from "marked";
import type { Inline, Run } from "../../domain/page.ts";
import type { RefusalList } from "./refused.ts";

type Style = Pick<Run, "strong" | "code" | "href" | "refersTo">;

/** The runs of inline tokens. What could fetch, run or lead astray stands as the text that its author wrote. */
export function runsOf(tokens: readonly Token[], refusals: RefusalList, style: Style = {}): Inline {
  return tokens.flatMap((token): Inline => {
    const inner = "tokens" in token ? (token.tokens ?? []) : [];
    switch (token.type) {
      case "strong":
        return runsOf(inner, refusals, { ...style, strong: true });
      case "codespan":
        return [{ ...style, text: plain(token["text"]), code: true }];
      case "br":
        return [{ ...style, text: " " }];
      case "link":
        return runsOf(inner, refusals, { ...style, ...target(plain(token["href"]), token.raw, refusals) });
      case "image":
        refusals.refuse("image", token.raw);
        return [{ ...style, text: plain(token["text"]) }];
      case "html":
        refusals.refuse("html", token.raw);
        return [{ ...style, text: token.raw }];
      default:
        return inner.length ? runsOf(inner, refusals, style) : [{ ...style, text: textOf(token) }];
    }
  });
}

/** An https address, or a part of the document; nothing else is led to. */
function target(href: string, raw: string, refusals: RefusalList): Style {
  const id = /^#([a-z0-9-]+)$/.exec(href)?.[1];
  if (id) return { refersTo: id };
  if (/^https:\/\/[^\s"<>]+$/.test(href) && URL.canParse(href)) return { href };
  refusals.refuse("link", raw);
  return {};
}

function textOf(token: Token): string {
  return ("text" in token ? plain(token["text"]) : token.raw).replace(/\s+/g, " ");
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : "";
}
