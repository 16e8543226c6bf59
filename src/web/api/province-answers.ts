import { findingCounts, provinceBrief } from "../../app/portal/brief.ts";
import { elementAccount } from "../../app/portal/element.ts";
import { elementsOf } from "../../app/portal/elements.ts";
import { datesOf, namedViews } from "../../app/portal/picture.ts";
import { kinds } from "../../domain/kind.ts";
import { folded, isWithin } from "../folded.ts";
import { oneOf } from "../one-of.ts";
import { findServices, serviceFilters, serviceOrders } from "../service-search.ts";
import { type Answering, data, missing, ofProvince, onePage } from "./answer.ts";
import { provinceVerb } from "./verb.ts";

/** The answers on provinces. */
export const provinceAnswers = {
  provinces: ({ portal }) =>
    data({ provinces: [...portal.provinces.values()].map(provinceBrief), broken: [...portal.broken.keys()] }),
  province: ofProvince(async (province, { portal }) =>
    data({
      province: provinceBrief(province),
      findings: await findingCounts(province),
      isBroken: portal.broken.has(province.id),
    }),
  ),
  elements: ofProvince(({ graph }, request) => {
    const kind = oneOf(kinds, request.query.one("kind"));
    const wanted = folded(request.query.one("q") ?? "");
    const found = elementsOf(graph).filter(
      ({ id, name, ...one }) => (kind === undefined || one.kind === kind) && isWithin(wanted, name.vi, name.en, id),
    );
    return data(onePage(found, request));
  }),
  element: ofProvince(async (province, request) => {
    const id = request.steps["element"] ?? "";
    const account = await elementAccount(province, id);
    if (!account)
      return missing(request, { vi: `Mô hình không có phần tử “${id}”.`, en: `The model has no element “${id}”.` });
    const { restsOn: _, restedOn: __, impact: ___, findings: ____, ...told } = account;
    return data(told);
  }),
  trace: provinceVerb("trace", ({ steps }) => ({ element: steps["element"] })),
  impact: provinceVerb("impact", ({ steps }) => ({ element: steps["element"] })),
  services: ofProvince((province, request) => {
    const { query } = request;
    const text = query.one("q") ?? "";
    const filters = Object.fromEntries(
      serviceFilters.flatMap((filter) => {
        const value = query.one(filter);
        return value === undefined ? [] : [[filter, value]];
      }),
    );
    const order = oneOf(serviceOrders, query.one("sort")) ?? (text === "" ? "name" : "relevance");
    return data(onePage(findServices(province, { text, filters, order }).rows, request));
  }),
  findings: provinceVerb("check"),
  gaps: provinceVerb("gaps"),
  roadmap: provinceVerb("roadmap"),
  scores: provinceVerb("score"),
  difference: provinceVerb("diff"),
  views: ofProvince((province) => data({ views: namedViews(province.graph), dates: datesOf(province) })),
  view: provinceVerb("draw", ({ steps }) => ({ view: steps["view"] })),
} as const satisfies Record<string, Answering>;
