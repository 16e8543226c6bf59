import {
  type DrawnPicture,
  datesOf,
  interactivePicture,
  namedViews,
  type PictureAsked,
  pictureFile,
  pictures,
} from "../../../app/portal/picture.ts";
import { firstDay, isPartialDate } from "../../../domain/date.ts";
import { inLanguage, type Words } from "../../../domain/text.ts";
import { notFound } from "../../not-found.ts";
import { saidIn } from "../../said.ts";
import { type ProvinceRequest, provincePage, toldOf } from "./province-page.ts";

/** The views of a province: each at a date, or as the difference between two; a click on a thing leads to its page. */
export const architecturePage = provincePage({
  path: "/architecture",
  make: async (request) => {
    const { language, portal, province, part, query } = request;
    const views = namedViews(province.graph);
    const asked = askedIn(request, query.one("view") ?? views[0]?.id ?? "");
    if ("why" in asked) return notFound(language, asked.why);
    const drawn = await pictures(province, asked, portal.effects);
    if (!drawn) return notFound(language, noView(asked.view));
    const view = views.find(({ id }) => id === asked.view);
    const title = view ? inLanguage(view.title, language) : asked.view;
    return toldOf(request, {
      part: "architecture",
      template: "province/architecture",
      styles: ["pictures.css"],
      model: {
        words: saidIn(words, language),
        action: part("architecture"),
        view: asked.view,
        title,
        question: view?.question?.[language] ?? "",
        list: views.map((one) => ({
          text: inLanguage(one.title, language),
          href: `${part("architecture")}${query.with({ view: one.id })}`,
          isHere: one.id === asked.view,
        })),
        dates: datesOf(province).map((date) => ({ date, isChosen: date === (asked.at ?? province.graph.at) })),
        earlier: datesOf(province).map((date) => ({ date, isChosen: date === asked.since })),
        isMarked: asked.findings ?? false,
        isDifference: asked.since !== undefined,
        said: shownAt(asked, province.graph.at)[language],
        interactive:
          asked.since === undefined && drawn.length === 1 ? part("architecture", asked.view, "interactive") : "",
        pictures: drawn.map((picture) => pictureModel(picture, asked, request)),
      },
    });
  },
});

/** A view by itself, to be moved about in: date slider, search, neighbours. */
export const interactiveView = provincePage({
  path: "/architecture/:view/interactive",
  make: async (request) => {
    const { language, portal, province, steps, assets } = request;
    const view = steps["view"] ?? "";
    const asked = askedIn(request, view);
    if ("why" in asked) return notFound(language, asked.why);
    const dress = {
      styles: ["fonts.css", "diagram.css", "pictures.css"].map(assets.hrefOf),
      script: assets.hrefOf("modules/diagram-page.js"),
    };
    const body = await interactivePicture(province, asked, dress, portal.effects);
    return body === undefined ? notFound(language, noView(view)) : { kind: "document", body };
  },
});

/** A picture as a file. `part`: one of the pictures of a view that is too large for one. */
export const pictureDownload = provincePage({
  path: "/architecture/:view.svg",
  make: async (request) => {
    const { language, portal, province, steps, query } = request;
    const view = steps["view"] ?? "";
    const asked = askedIn(request, view);
    if ("why" in asked) return notFound(language, asked.why);
    const part = query.one("part") ?? view;
    const body = await pictureFile(province, part, { ...asked, hrefOf: () => undefined }, portal.effects);
    if (body === undefined) return notFound(language, noView(part));
    return { kind: "file", type: "svg", name: `${province.id}-${part}.${language}.svg`, body };
  },
});

/** What the address asks for; why not, where a date is none. */
function askedIn(
  { language, province, query, part }: ProvinceRequest,
  view: string,
): PictureAsked | { readonly why: Words } {
  const [at, since] = [query.one("at"), query.one("since")];
  const wrong = [at, since].find((date) => date !== undefined && !isPartialDate(date));
  if (wrong !== undefined) return { why: noDate(wrong) };
  const end = at ?? province.graph.at;
  // A difference with a later date says nothing.
  const isEarlier = since !== undefined && firstDay(since) < firstDay(end);
  return {
    view,
    language,
    ...(at === undefined ? {} : { at }),
    ...(isEarlier ? { since } : {}),
    ...(query.one("findings") === "1" ? { findings: true } : {}),
    hrefOf: (id) => (province.graph.elements.has(id) ? part("elements", id) : undefined),
  };
}

function pictureModel(
  { id, title, summary, svg }: DrawnPicture,
  { view }: PictureAsked,
  { part, query }: ProvinceRequest,
) {
  return {
    id,
    title,
    summary,
    // Its boxes lead on, so it is a group of links and no image.
    svg: svg.replace(' role="img"', ' role="group"'),
    download: `${part("architecture", `${view}.svg`)}${query.with({ view: undefined, part: id })}`,
  };
}

function shownAt({ at, since }: PictureAsked, asOf: string): Words {
  const date = at ?? asOf;
  return since === undefined
    ? { vi: `Kiến trúc tại thời điểm ${date}.`, en: `The architecture at ${date}.` }
    : { vi: `Khác biệt giữa ${since} và ${date}.`, en: `What is different between ${since} and ${date}.` };
}

function noView(id: string): Words {
  return { vi: `Không có sơ đồ “${id}”.`, en: `There is no view “${id}”.` };
}

function noDate(date: string): Words {
  return {
    vi: `“${date}” không phải là thời điểm: hãy viết 2020, 2020-07 hoặc 2020-07-24.`,
    en: `“${date}” is no date: write 2020, 2020-07 or 2020-07-24.`,
  };
}

const words = {
  views: { vi: "Các sơ đồ", en: "Views" },
  at: { vi: "Tại thời điểm", en: "At" },
  since: { vi: "So với thời điểm", en: "Compared with" },
  none: { vi: "không so sánh", en: "nothing" },
  findings: { vi: "Đánh dấu phát hiện", en: "Mark findings" },
  show: { vi: "Xem", en: "Show" },
  interactive: { vi: "Mở sơ đồ tương tác", en: "Open the interactive picture" },
  download: { vi: "Tải hình (SVG)", en: "Download (SVG)" },
  hint: { vi: "Bấm vào một phần tử để mở trang của nó.", en: "Choose a thing to open its page." },
} as const satisfies Record<string, Words>;
