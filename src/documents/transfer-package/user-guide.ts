import type { Application, Service } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { onlineLevelNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { missingField, table } from "../telling/blocks.ts";
import { agencyName, cell, named, textRun } from "../telling/inline.ts";
import { byName } from "../telling/order.ts";
import { present, type Telling } from "../telling/telling.ts";
import { blankSteps, skeletonNote } from "./blank.ts";
import { platformSystems } from "./systems.ts";

const steps = [
  { vi: "Địa chỉ truy cập và cách đăng nhập", en: "Address, and how to log in" },
  { vi: "Các bước tiếp nhận, xử lý, trả kết quả", en: "Steps to receive, process and return" },
  { vi: "Tra cứu, thống kê, báo cáo", en: "Searching, statistics, reports" },
  { vi: "Lỗi thường gặp và nơi hỗ trợ", en: "Common faults, and who helps" },
] as const;

/** Khung tài liệu hướng dẫn sử dụng: of each application of the platform whom it serves and with which services. */
export const userGuide: ChapterPart<Telling> = {
  card: {
    id: "user-guide",
    name: { vi: "Hướng dẫn sử dụng (khung)", en: "User guide (skeleton)" },
    question: {
      vi: "Mỗi ứng dụng phục vụ ai, dùng thế nào?",
      en: "Whom does each application serve, and how is it used?",
    },
    audience: { vi: "Cán bộ sử dụng của tỉnh tiếp nhận", en: "The officials who will use it" },
    from: {
      vi: "Ứng dụng, người dùng và dịch vụ công của mô hình",
      en: "Applications, users and services of the model",
    },
  },
  blocks: (telling) => {
    const { applications } = platformSystems(telling);
    if (!applications.length)
      return [
        missingField(
          telling,
          { vi: "ứng dụng xây dựng trên nền tảng", en: "application built on a platform" },
          "applications.builtOn",
        ),
      ];
    return [skeletonNote(telling), ...applications.flatMap((application) => guide(telling, application))];
  },
};

function guide(telling: Telling, application: Application): readonly DocumentBlock[] {
  const { services } = telling.results.model.elements;
  const realised = present(telling, services).filter(({ realizedBy }) => realizedBy?.includes(application.id));
  const { description } = application;
  return [
    { kind: "heading", text: textRun(telling, application.name).text },
    ...(description ? [{ kind: "paragraph" as const, text: [textRun(telling, description)] }] : []),
    ...facts(telling, application),
    ...table<Service>(telling, {
      id: `guide-services-${application.id}`,
      caption: {
        vi: `Dịch vụ công thực hiện bằng ${application.name.vi}`,
        en: `Services given by ${textRun(telling, application.name).text}`,
      },
      rows: realised.toSorted(byName),
      columns: [
        { head: { vi: "Dịch vụ công", en: "Service" }, cell: (service) => named(telling, service) },
        {
          head: { vi: "Số lượng", en: "Number" },
          optional: true,
          align: "end",
          cell: ({ count }) => cell.number(telling, count),
        },
        {
          head: { vi: "Mức độ trực tuyến", en: "Online level" },
          cell: ({ online }) => cell.words(telling, online && onlineLevelNames[online.level]),
        },
      ],
    }),
    blankSteps(telling, steps),
  ];
}

function facts(telling: Telling, { owner, users }: Application): readonly DocumentBlock[] {
  const { userGroups } = telling.results.framework;
  const names = users?.map((id) => userGroups.get(id)?.name[telling.language] ?? id).join(", ");
  const who = agencyName(telling, owner);
  const parts = [
    ...(who ? [{ text: { vi: "Chủ quản: ", en: "Owner: " }[telling.language] }, ...who, { text: ". " }] : []),
    ...(names ? [{ text: `${{ vi: "Đối tượng sử dụng: ", en: "Users: " }[telling.language]}${names}.` }] : []),
  ];
  return parts.length ? [{ kind: "paragraph", text: parts }] : [];
}
