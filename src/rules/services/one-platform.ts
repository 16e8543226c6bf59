import { groupBy } from "../../domain/grouping.ts";
import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, type Graph, isPresent } from "../../graph/graph.ts";
import { onceEach } from "../../graph/once.ts";
import { isHandledOnline } from "../../graph/online.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { stackOf } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** The block of the framework that is the shared platform. */
const platformBlock = "egov-platform";

/** Applications whose online services nothing on the shared platform serves; each application is reported once. */
export const onePlatform = rule<{ readonly application: Text; readonly service: Text; readonly count: number }>({
  card: {
    id: "services/one-platform",
    title: {
      vi: "Dịch vụ công trực tuyến tích hợp trên một nền tảng",
      en: "Online services are integrated on one platform",
    },
    message: {
      vi: ({ application, service, count }) =>
        `“${application}” phục vụ dịch vụ công trực tuyến (“${service}”${count > 1 ? ` và ${count - 1} mục khác` : ""}) nhưng không xây dựng trên nền tảng chính quyền điện tử dùng chung.`,
      en: ({ application, service, count }) =>
        `“${application}” serves online services (“${service}”${count > 1 ? ` and ${count - 1} more` : ""}) but is not built on the shared e-government platform.`,
    },
    rationale: {
      vi: "Mô hình tích hợp dịch vụ công của cả ba cấp xã, huyện, tỉnh trên một nền tảng; nhờ đó Đà Nẵng phát triển dịch vụ mức độ 3, 4 nhanh, với chi phí bình quân mỗi dịch vụ giảm khoảng một nửa.",
      en: "The model integrates the services of commune, district and province on one platform; that is how Da Nang added level 3–4 services fast and at about half the average cost.",
    },
    remedy: {
      vi: "Ghi `builtOn` là nền tảng đáp ứng thành phần `egov-platform`; nếu ứng dụng chưa ở trên nền tảng, lập kế hoạch chuyển đổi.",
      en: "Let `builtOn` name the platform that realises `egov-platform`; if the application is not on it yet, plan to move it.",
    },
    source: [
      { document: "ictnews-soc-trang-2015", status: "cited" },
      { document: "dantri-chuyen-giao-17-tinh", status: "cited" },
    ],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              nen-tang: { name: Nền tảng dùng chung, realizes: egov-platform }
              mot-cua: { name: Một cửa điện tử, builtOn: nen-tang }
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, realizedBy: mot-cua }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử }
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, realizedBy: mot-cua }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const served = groupBy(servedOffPlatform(graph), ({ application }) => application);
    for (const [application, group] of served) {
      const services = group.map(({ service }) => service);
      const [first] = services;
      if (!first) continue;
      yield {
        at: { element: application.id, path: ["builtOn"] },
        args: { application: application.name, service: first.name, count: services.length },
        related: services.slice(0, 3).map(({ id }) => ({ at: { element: id, path: ["realizedBy"] }, label: byIt })),
      };
    }
  },
});

const byIt = { vi: "dịch vụ do ứng dụng này phục vụ", en: "a service that it serves" };

/**
 * Services that no application of the platform serves, with the first application that does. A portal or a payment
 * service beside the platform is no fault where another application of the service stands on it.
 */
const servedOffPlatform = atEach("service", (graph, service) => {
  if (!isHandledOnline(graph, service)) return [];
  const applications = presentAmong(graph, service.realizedBy);
  const [application] = applications;
  const isServed = !application || applications.some(({ id }) => isIntegrated(graph, id));
  return isServed ? [] : [{ application, service }];
});

function presentAmong(graph: Graph, ids: readonly string[] = []): readonly Application[] {
  const present: Application[] = [];
  for (const id of ids) {
    const application = elementOf(graph, "application", id);
    if (application && isPresent(graph, application)) present.push(application);
  }
  return present;
}

/** A platform of the framework will do as well as the province's own; a ministry's system is not the province's to move. */
const isIntegrated = onceEach((graph, id): boolean => {
  const application = elementOf(graph, "application", id);
  if (!application) return false;
  const stack = stackOf(graph, application.id);
  const parts = [application.id, ...stack.map(({ id }) => id)].map((id) => elementOf(graph, "application", id));
  return (
    ownerOf(graph, application)?.level === "central" ||
    stack.some(({ kind }) => kind === "platform") ||
    parts.some((part) => part?.realizes?.some((block) => block === platformBlock))
  );
});
