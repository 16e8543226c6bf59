/**
 * Makes a picture of ours fit to stand in a page beside others: its ids, and all that refers to them, get a prefix; its
 * style rules hold within it only; prologues, which HTML does not know, go. `id` becomes the id of the picture itself.
 */
export function embedSvg(svg: string, id: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>/g, "")
    .trim()
    .replace(/(\s(?:id)=")([^"]+)"/g, `$1${id}-$2"`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)"/g, `$1${id}-$2"`)
    .replace(/url\((["']?)#([^)"']+)\1\)/g, `url(#${id}-$2)`)
    .replace(/(\saria-(?:labelledby|describedby|controls|owns)=")([^"]+)"/g, (_, head: string, ids: string) => {
      return `${head}${ids
        .split(/\s+/)
        .map((one) => `${id}-${one}`)
        .join(" ")}"`;
    })
    .replace(/<style([^>]*)>([\s\S]*?)<\/style>/g, (_, attributes: string, rules: string) => {
      return `<style${attributes}>#${id}{${withoutFonts(rules)}}</style>`;
    });
}

/** The page brings the fonts; a font rule cannot stand within another rule. */
function withoutFonts(rules: string): string {
  return rules.replace(/<!\[CDATA\[|\]\]>/g, "").replace(/@(?:font-face\s*\{[^}]*\}|import[^;]*;)/g, "");
}

/** Whether a picture is markedly wider than high, so that it deserves a page on its side. */
export function isWide(svg: string): boolean {
  const { width, height } = sizeOf(svg);
  return width > height * 1.15 && width > 1000;
}

/** Whether a picture is so high that hardly anything stands beside it on an upright sheet, whose width it takes. */
export function isHigh(svg: string): boolean {
  const { width, height } = sizeOf(svg);
  return height > width;
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "1", height = "1"] = /viewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
