import { elementsOf } from "../../../app/portal/elements.ts";
import { kinds } from "../../../domain/kind.ts";
import { inLanguage, type Words } from "../../../domain/text.ts";
import { boxKindNames } from "../../../domain/value-words.ts";
import { folded, isWithin } from "../../folded.ts";
import { oneOf } from "../../one-of.ts";
import { pager } from "../../pager.ts";
import { saidIn } from "../../said.ts";
import { provincePage, toldOf } from "./province-page.ts";

const perPage = 100;

/** The elements of a province: by kind, found by name without regard to accents. */
export const elementsPage = provincePage({
  path: "/elements",
  make: (request) => {
    const { language, province, query, part } = request;
    const all = elementsOf(province.graph);
    const kind = oneOf(kinds, query.one("kind"));
    const wanted = folded(query.one("q") ?? "");
    const found = all.filter(
      (one) => (kind === undefined || one.kind === kind) && isWithin(wanted, one.name.vi, one.name.en, one.id),
    );
    const pages = pager(found.length, perPage, request);
    return toldOf(request, {
      part: "elements",
      template: "province/elements",
      model: {
        words: saidIn(words, language),
        action: part("elements"),
        q: query.one("q") ?? "",
        kinds: kinds
          .map((id) => ({
            id,
            text: boxKindNames[id][language],
            count: all.filter((one) => one.kind === id).length,
            isChosen: id === kind,
          }))
          .filter(({ count }) => count > 0),
        pager: pages,
        elements: found.slice(pages.from, pages.to).map((one) => ({
          name: inLanguage(one.name, language),
          id: one.id,
          href: part("elements", one.id),
          kind: boxKindNames[one.kind][language],
          state: one.stateName[language],
          owner: one.owner ? inLanguage(one.owner.name, language) : "",
        })),
      },
    });
  },
});

const words = {
  search: { vi: "Tìm theo tên hoặc mã (gõ không dấu cũng được)", en: "Find by name or id (accents may be left out)" },
  kind: { vi: "Loại", en: "Kind" },
  all: { vi: "Tất cả", en: "All" },
  find: { vi: "Tìm", en: "Find" },
  name: { vi: "Tên", en: "Name" },
  state: { vi: "Tình trạng", en: "State" },
  owner: { vi: "Chủ quản", en: "Owner" },
  none: { vi: "Không có phần tử nào như vậy.", en: "There is no such element." },
  table: { vi: "Các phần tử", en: "Elements" },
} as const satisfies Record<string, Words>;
