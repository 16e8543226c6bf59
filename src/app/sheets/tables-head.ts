import type { TablesHead } from "../../documents/tables-document.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";

/** The head of a report on a province: its name, the date, the framework that it is read against. */
export function tablesHead(title: Words, graph: Graph, version: string): TablesHead {
  const { name } = graph.model.province;
  const framework = frameworkName(graph.framework);
  const province = { vi: name.vi, en: name.en ?? name.vi };
  return {
    title: { vi: `${title.vi}: ${province.vi}`, en: `${title.en}: ${province.en}` },
    subtitle: { vi: `Theo khung ${framework}`, en: `By the framework ${framework}` },
    issuer: province,
    date: { vi: graph.at, en: graph.at },
    colophon: [
      {
        vi: `Lập bằng khung ${version} từ mô hình của tỉnh; khung tham chiếu ${framework}; thời điểm ${graph.at}.`,
        en: `Made with khung ${version} from the province's model; framework ${framework}; as of ${graph.at}.`,
      },
    ],
  };
}
