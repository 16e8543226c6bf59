import type { Application } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, missingField, table } from "../telling/blocks.ts";
import { cell, named, nameOf, namesOf } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";
import { blank, blankSteps, skeletonNote } from "./blank.ts";
import { platformSystems } from "./systems.ts";

const before = [
  { vi: "Máy chủ, hệ điều hành, dung lượng tối thiểu", en: "Servers, operating system, least capacity" },
  { vi: "Phần mềm nền, cơ sở dữ liệu và phiên bản", en: "Base software, database and versions" },
  { vi: "Kết nối mạng, chứng thư số, tài khoản quản trị", en: "Network, certificates, administrator accounts" },
] as const;

const after = [
  { vi: "Kiểm tra sau cài đặt, biên bản nghiệm thu", en: "Checks after the installation, record of acceptance" },
  { vi: "Sao lưu, phục hồi", en: "Backup and recovery" },
  { vi: "Cập nhật phiên bản, nơi báo lỗi", en: "Updates, and where to report faults" },
] as const;

/** Khung tài liệu hướng dẫn cài đặt: in which order the platform and its applications are installed, and what each needs. */
export const installationGuide: ChapterPart<Telling> = {
  card: {
    id: "installation-guide",
    name: { vi: "Hướng dẫn cài đặt (khung)", en: "Installation guide (skeleton)" },
    question: {
      vi: "Cài đặt theo thứ tự nào, mỗi hệ thống cần gì?",
      en: "In which order are they installed, and what does each need?",
    },
    audience: { vi: "Quản trị hệ thống của tỉnh tiếp nhận", en: "The administrators of the province that takes over" },
    from: {
      vi: "Quan hệ xây dựng trên, đọc, ghi, nơi đặt của mô hình",
      en: "What is built on, reads, writes and is hosted where in the model",
    },
  },
  blocks: (telling) => {
    const { platforms, applications } = platformSystems(telling);
    const systems = inInstallationOrder([...platforms, ...applications]);
    if (!systems.length)
      return [missingField(telling, { vi: "nền tảng ứng dụng", en: "application platform" }, "applications.builtOn")];
    return [
      skeletonNote(telling),
      heading(telling, { vi: "Chuẩn bị", en: "Before the installation" }),
      blankSteps(telling, before),
      heading(telling, { vi: "Thứ tự cài đặt", en: "Order of installation" }),
      ...order(telling, systems),
      heading(telling, { vi: "Sau khi cài đặt", en: "After the installation" }),
      blankSteps(telling, after),
    ];
  },
};

function order(telling: Telling, systems: readonly Application[]): readonly DocumentBlock[] {
  return table<Application>(telling, {
    id: "installation-order",
    caption: {
      vi: "Thứ tự cài đặt và điều kiện của từng hệ thống",
      en: "Order of installation, and what each system needs",
    },
    rows: systems,
    columns: [
      { head: { vi: "Bước", en: "Step" }, align: "end", cell: (_, index) => [{ text: `${index + 1}` }] },
      { head: { vi: "Hệ thống", en: "System" }, cell: (system) => named(telling, system, { cite: false }) },
      { head: { vi: "Cần có trước", en: "Needs first" }, cell: ({ builtOn }) => builtOn && [nameOf(telling, builtOn)] },
      { head: { vi: "Nơi đặt", en: "Hosted on" }, cell: ({ hostedOn }) => hostedOn && [nameOf(telling, hostedOn)] },
      {
        head: { vi: "Cơ sở dữ liệu", en: "Databases" },
        cell: ({ reads = [], writes = [] }) => namesOf(telling, [...new Set([...writes, ...reads])]),
      },
      {
        head: { vi: "Chuyển dữ liệu từ", en: "Data taken from" },
        optional: true,
        cell: ({ inheritsDataFrom }) => namesOf(telling, inheritsDataFrom),
      },
      {
        head: { vi: "Phiên bản cài đặt", en: "Version installed" },
        always: true,
        cell: ({ version }) => cell.text(version ?? blank),
      },
    ],
  });
}

/** Each after what it is built on; a circle is broken where the list enters it. */
function inInstallationOrder(systems: readonly Application[]): readonly Application[] {
  const byId = new Map(systems.map((system) => [system.id as string, system]));
  const placed = new Set<Application>();
  const place = (system: Application, onTheWay: readonly Application[]): void => {
    if (placed.has(system) || onTheWay.includes(system)) return;
    const base = system.builtOn === undefined ? undefined : byId.get(system.builtOn);
    if (base) place(base, [...onTheWay, system]);
    placed.add(system);
  };
  for (const system of systems) place(system, []);
  return [...placed];
}
