import { isComposite, type Method } from "../../domain/method.ts";
import { statusNames } from "../../domain/page.ts";
import { linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { methodWords as words } from "./method-words.ts";

/** The methods that there are, with their editions. */
export const methods: Page = {
  path: "/methods",
  make: (request) => {
    const said = saidIn(words, request.language);
    return {
      kind: "page",
      title: said.title,
      section: "methods",
      trail: [{ text: said.title }],
      template: "methods",
      model: { w: said, methods: [...request.portal.methods.values()].map((method) => entryOf(method, request)) },
    };
  },
};

function entryOf(method: Method, request: PageRequest) {
  const { portal, language } = request;
  const { id, name, version, description, status } = method;
  return {
    name: name[language],
    href: linkTo(request, "methods", id),
    version,
    about: description?.[language] ?? "",
    status: statusNames[status][language],
    isMeasured: !isComposite(method),
    editions: portal.editions
      .filter(({ header }) => header.method === id)
      .map(({ id: edition, header }) => ({
        text: header.name[language],
        href: `${linkTo(request, "compare")}?edition=${encodeURIComponent(edition)}`,
      })),
  };
}
