interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Locked = Readonly<Record<string, LockedPackage>>;

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32", "aix"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const libraries: Readonly<Record<string, string>> = {
  musl: "musl",
  musleabihf: "musl",
  gnu: "glibc",
  gnueabihf: "glibc",
};

/**
 * A lock file that names the optional packages of every platform. A registry that lacks those of other platforms makes
 * npm leave them out, and `npm ci` then refuses the file everywhere. Complete files stay as they are.
 */
export function completeLockFile(text: string): string {
  const lock = JSON.parse(text) as { packages: Locked };
  const missing = Object.entries(lock.packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock.packages, path, name))
      .map(([name, range]): [string, object] => [`node_modules/${name}`, entryOf(name, range, locked)]),
  );
  if (missing.length === 0) return text;
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
  const sorted = Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, "en")));
  return `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`;
}

function isLocked(packages: Locked, path: string, name: string): boolean {
  return `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
}

/** The platform of such a package stands in its name: `@esbuild/linux-arm64`, `binding-linux-x64-musl`. */
function entryOf(name: string, range: string, { dev }: LockedPackage): object {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = Object.keys(libraries).filter((library) => words.includes(library));
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu.length ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length ? { libc: libc.map((library) => libraries[library]) } : {}),
    optional: true,
    ...(os.length ? { os } : {}),
  };
}
