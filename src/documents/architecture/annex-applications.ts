import type { Application } from "../../domain/model.ts";
import type { ChapterPart } from "../chapter.ts";
import { nothingKnown, table } from "../telling/blocks.ts";
import { agencyName, cell, named, nameOf, namesOf } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { byName } from "../telling/order.ts";
import type { Telling } from "../telling/telling.ts";

/** Phụ lục: every application of the model, whatever its state, with what it reads, writes and costs. */
export const annexApplications: ChapterPart<Telling> = {
  card: {
    id: "annex-applications",
    name: { vi: "Danh mục ứng dụng", en: "Applications" },
    question: { vi: "Có những ứng dụng, nền tảng nào?", en: "Which applications and platforms are there?" },
    audience: { vi: "Người tra cứu", en: "Who looks something up" },
    from: { vi: "Mục applications của mô hình", en: "The section applications of the model" },
  },
  blocks: (telling) => {
    const { applications } = telling.results.model.elements;
    if (!applications.length) return [nothingKnown(telling, "applications")];
    return table<Application>(telling, {
      id: "annex-applications",
      caption: { vi: "Danh mục ứng dụng, nền tảng", en: "Applications and platforms" },
      rows: applications.toSorted(byName),
      columns: [
        { head: { vi: "Ứng dụng", en: "Application" }, cell: (application) => named(telling, application) },
        { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
        { head: { vi: "Đối tượng sử dụng", en: "Users" }, cell: ({ users }) => userGroups(telling, users) },
        { head: { vi: "Đọc dữ liệu", en: "Reads" }, cell: ({ reads }) => namesOf(telling, reads) },
        { head: { vi: "Ghi dữ liệu", en: "Writes" }, cell: ({ writes }) => namesOf(telling, writes) },
        { head: { vi: "Nơi đặt", en: "Hosted on" }, cell: ({ hostedOn }) => hostedOn && [nameOf(telling, hostedOn)] },
        { head: { vi: "Nhà cung cấp", en: "Vendor" }, optional: true, cell: ({ vendor }) => cell.text(vendor) },
        {
          head: { vi: "Sản phẩm", en: "Product" },
          optional: true,
          cell: ({ product, version }) => cell.text(product && [product, version].filter(Boolean).join(" ")),
        },
        {
          head: { vi: "Chi phí xây dựng", en: "Cost to build" },
          align: "end",
          cell: ({ cost }) => cell.money(telling, cost?.build),
        },
        {
          head: { vi: "Chi phí vận hành/năm", en: "Cost to run, a year" },
          align: "end",
          cell: ({ cost }) => cell.money(telling, cost?.run),
        },
        { head: { vi: "Tình trạng", en: "State" }, cell: (application) => stateCell(telling, application) },
      ],
    });
  },
};

function userGroups({ results, language }: Telling, ids: readonly string[] | undefined) {
  return cell.text(ids?.map((id) => results.framework.userGroups.get(id)?.name[language] ?? id).join(", "));
}
