import type { GalleryPicture, GallerySection } from "../../domain/gallery.ts";
import { inLanguage, type Language, languages, type Text, type Words } from "../../domain/text.ts";
import { printedDate } from "../words.ts";
import { oneLine } from "../wrap.ts";
import { element, type Svg, textNode } from "../xml.ts";
import { both, stillPage } from "./bilingual.ts";

const words = {
  title: { vi: "Bộ sơ đồ kiến trúc", en: "Gallery of architecture views" },
  lead: {
    vi: "Mọi sơ đồ của từng tỉnh, tại hai thời điểm và phần khác nhau giữa hai thời điểm, do khung vẽ từ mô hình.",
    en: "Every view of each province, at two dates and as the difference between them, drawn by khung from the models.",
  },
  contents: { vi: "Mục lục", en: "Contents" },
  difference: { vi: "Khác nhau", en: "Difference" },
  elements: { vi: "Danh mục phần tử", en: "Elements" },
} as const satisfies Record<string, Words>;

/**
 * The page of a gallery: it needs no script and names nothing but the pictures beside it. Both languages are on it; a
 * choice without script shows one, and only the pictures that are seen are loaded. `style`: rules of ours; `policy`: the
 * content security policy that admits them.
 */
export function toGallery(
  sections: readonly GallerySection[],
  { style, policy }: { readonly style: string; readonly policy: string },
): string {
  return stillPage(
    { title: words.title, style, policy },
    element("header", {}, both("h1", words.title), both("p", words.lead), contents(sections)),
    element("main", {}, ...sections.map(section)),
  );
}

function contents(sections: readonly GallerySection[]): Svg {
  const links = sections.map(({ id, name, views }) =>
    element(
      "li",
      {},
      element("a", { href: `#${id}` }, both("span", name)),
      element(
        "ul",
        {},
        ...views.flatMap(([first]) =>
          first
            ? [
                element(
                  "li",
                  {},
                  element("a", { href: `#${id}--${first.view.id}` }, both("span", titleIn(first.view.title, name))),
                ),
              ]
            : [],
        ),
      ),
    ),
  );
  return element("nav", { "aria-label": `${words.contents.vi} · ${words.contents.en}` }, element("ul", {}, ...links));
}

/** Where the list of the elements of a province is, from the page of the gallery. */
export function elementListPath(province: string): string {
  return `${encodeURIComponent(province)}/elements.html`;
}

function section({ id, name, views }: GallerySection): Svg {
  const list = element("p", {}, element("a", { href: elementListPath(id) }, both("span", words.elements)));
  return element("section", { id }, both("h2", name), list, ...views.map((pictures) => article(id, name, pictures)));
}

/** The title of a view without the name of the province, which stands above. */
function titleIn(title: Text, province: Text): Words {
  const short = (language: Language): string => {
    const [whole, end] = [inLanguage(title, language), ` – ${inLanguage(province, language)}`];
    return whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
  };
  return { vi: short("vi"), en: short("en") };
}

function article(section: string, province: Text, pictures: readonly GalleryPicture[]): Svg {
  const [first] = pictures;
  if (!first) return "";
  return element(
    "article",
    { id: `${section}--${first.view.id}` },
    both("h3", titleIn(first.view.title, province)),
    both("p", first.view.question),
    element(
      "div",
      { class: "pictures" },
      ...pictures.flatMap((picture) => languages.map((language) => figure(picture, language))),
    ),
  );
}

function figure({ view, path, date, since }: GalleryPicture, language: Language): Svg {
  const file = `${path.split("/").map(encodeURIComponent).join("/")}.${language}.svg`;
  const at =
    since === undefined
      ? printedDate(date)
      : `${words.difference[language]} ${printedDate(since)} – ${printedDate(date)}`;
  const image = element("img", { src: file, alt: oneLine(view.summary[language]), loading: "lazy", decoding: "async" });
  return element(
    "figure",
    { class: `only-${language}`, lang: language },
    element("a", { href: file }, image),
    element("figcaption", {}, textNode(at)),
  );
}
