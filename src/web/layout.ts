import type { PortalIndex } from "../app/portal/index.ts";
import type { Language } from "../domain/text.ts";
import type { Assets } from "./assets.ts";
import type { Crumb, PageAnswer } from "./page.ts";
import { sections, words } from "./words.ts";

/** What stands around every page: the template `layout` is filled with it. */
export interface LayoutModel {
  readonly language: Language;
  readonly title: string;
  /** The page itself, as HTML. */
  readonly body: string;
  readonly trail: readonly Crumb[];
  readonly home: Crumb;
  readonly navigation: readonly (Crumb & { readonly isHere: boolean })[];
  /** The same page in the other language. */
  readonly other: { readonly language: Language; readonly href: string; readonly text: string };
  readonly styles: readonly string[];
  /** A small script that runs before the page is painted: it keeps the theme that the reader chose. */
  readonly early: string;
  readonly icon: string;
  /** Modules of the browser, that of every page first. */
  readonly modules: readonly string[];
  readonly revision: number;
  readonly province: string;
  /** Models whose files cannot be read as they stand now, each with the page that says why. */
  readonly broken: readonly { readonly province: string; readonly href: string }[];
  readonly version: string;
  readonly words: Readonly<Record<string, string>>;
}

/** What is around a page, and where it stands. */
export interface Surroundings {
  readonly language: Language;
  /** The address behind the language, with its query. */
  readonly address: string;
  readonly portal: PortalIndex;
  readonly assets: Assets;
}

/** The model of the layout around a page. */
export function layoutOf(
  page: PageAnswer,
  body: string,
  { language, address, portal, assets }: Surroundings,
): LayoutModel {
  const other = language === "vi" ? "en" : "vi";
  const names = ["portal", ...(page.modules ?? [])].map((name) => `modules/${name}.js`);
  return {
    language,
    title: page.title,
    body,
    trail: page.trail ?? [],
    home: { text: words.home[language], href: `/${language}` },
    navigation: sections.map(({ id, path, name }) => ({
      text: name[language],
      href: `/${language}${path}`,
      isHere: id === page.section,
    })),
    other: { language: other, href: `/${other}${address}`, text: words.thisPage[other] },
    styles: ["portal.css", ...(page.styles ?? [])].map(assets.hrefOf),
    early: assets.hrefOf("modules/theme.js"),
    icon: assets.hrefOf("icon.svg"),
    modules: names.filter(assets.has).map(assets.hrefOf),
    revision: portal.revision,
    province: page.province ?? "",
    broken: [...portal.broken.values()]
      .filter(({ id }) => page.province === undefined || page.province === id)
      .map(({ id }) => ({ province: id, href: `/${language}/provinces/${encodeURIComponent(id)}/findings` })),
    version: portal.effects.version,
    words: Object.fromEntries(Object.entries(words).map(([name, said]) => [name, said[language]])),
  };
}
