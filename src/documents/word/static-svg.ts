/**
 * A picture as a program shows it that knows no style sheets: without its rules (which only turn it dark on a screen, or
 * bring fonts), and with the values that its variables fall back to.
 */
export function staticSvg(svg: string): string {
  return svg.replace(/<style[^>]*>[\s\S]*?<\/style>/g, "").replace(/var\(\s*--[\w-]+\s*,\s*([^()]*)\)/g, "$1");
}
