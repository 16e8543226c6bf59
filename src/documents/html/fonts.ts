const address = /url\(\s*(["']?)(?!data:)([^)"']+\.woff2)\1\s*\)/g;

/** The font files that a style sheet of `@font-face` rules names, in order, each once. */
export function fontFiles(css: string): readonly string[] {
  return [...new Set([...css.matchAll(address)].map(([, , file = ""]) => file))];
}

/** The same rules with the files put in: `base64Of` gives a file's bytes in base64, or nothing to leave its name. */
export function embedFonts(css: string, base64Of: (file: string) => string | undefined): string {
  return css.replace(address, (whole, _quote: string, file: string) => {
    const bytes = base64Of(file);
    return bytes === undefined ? whole : `url("data:font/woff2;base64,${bytes}")`;
  });
}
