/** A file that pages ask for: a style, a font, a module of the browser. */
export interface Asset {
  /** Its path below `/assets/<digest>`: `portal.css`, `fonts/be-vietnam-pro-400.woff2`, `modules/chart.js`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that pages ask for, in memory, under addresses that change with their content. */
export interface Assets {
  /** The address of a file; of one that there is not, an address that leads nowhere. */
  readonly hrefOf: (name: string) => string;
  /** The file of an address. */
  readonly find: (digest: string, name: string) => Asset | undefined;
  /** What follows the name of a file: `css`. */
  readonly has: (name: string) => boolean;
}

/** Holds files under one digest of all of them, so that a file can name another by the way from one to the other. */
export function assetsOf(files: readonly Asset[], digest: string): Assets {
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    hrefOf: (name) => `/assets/${digest}/${name}`,
    find: (asked, name) => (asked === digest ? byName.get(name) : undefined),
    has: (name) => byName.has(name),
  };
}
