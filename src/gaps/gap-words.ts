import type { Level } from "../domain/agency.ts";
import type { GapKind } from "../domain/gap.ts";
import type { Subject } from "../domain/subject.ts";
import type { Words } from "../domain/text.ts";

/** An administrative level within a sentence. */
export const levelWords: Readonly<Record<Level, Words>> = {
  central: { vi: "Trung ương", en: "central government" },
  province: { vi: "cấp tỉnh", en: "the province" },
  district: { vi: "cấp huyện", en: "the districts" },
  commune: { vi: "cấp xã", en: "the communes" },
};

type Say = (subjects: readonly Subject[], detail: Words | undefined) => Words;

/** What each kind of gap says, in one sentence; `detail`: what is lacking, or what would stop. */
export const gapWords: Readonly<Record<GapKind, Say>> = {
  "block-missing": one(
    (name) => `Chưa có gì đáp ứng thành phần “${name}”`,
    (name) => `Nothing realises the building block “${name}”`,
  ),
  "block-partly": ([block], detail) => ({
    vi: `Thành phần “${nameIn(block, "vi")}” đã có nhưng chưa đủ căn cứ mà khung yêu cầu${detail ? `: ${detail.vi}` : ""}`,
    en: `“${nameIn(block, "en")}” is there, but without all the evidence that the framework requires${detail ? `: ${detail.en}` : ""}`,
  }),
  "block-planned": one(
    (name) => `Thành phần “${name}” mới có trong kế hoạch`,
    (name) => `“${name}” is planned only`,
  ),
  "block-surplus": one(
    (name) => `“${name}” không ứng với thành phần nào của khung tham chiếu`,
    (name) => `“${name}” realises no building block of the framework`,
  ),
  "elimination-undecided": one(
    (name) => `“${name}” không còn trong kiến trúc đích mà chưa có hệ thống thay thế hoặc quyết định cho dừng`,
    (name) => `“${name}” is gone at the target, with no successor and no decision`,
  ),
  "service-unsupported": one(
    (name) => `Dịch vụ “${name}” xử lý trực tuyến nhưng chưa ghi ứng dụng nào thực hiện`,
    (name) => `The service “${name}” is handled online, but no application is named for it`,
  ),
  "application-serves-nothing": one(
    (name) => `Ứng dụng “${name}” không phục vụ dịch vụ, người dùng hay kết nối nào trong mô hình`,
    (name) => `The application “${name}” serves no service, user or link of the model`,
  ),
  "data-without-master": one(
    (name) => `Dữ liệu “${name}” có nơi khai thác nhưng chưa có cơ quan chủ quản hay ứng dụng cập nhật`,
    (name) => `“${name}” is read, but no agency owns it and no application keeps it`,
  ),
  "system-without-host": one(
    (name) => `“${name}” chưa ghi được vận hành trên hạ tầng nào`,
    (name) => `Nothing says where “${name}” runs`,
  ),
  "single-point-of-failure": ([subject], stopped) => ({
    vi: `“${nameIn(subject, "vi")}” ngừng thì ${stopped?.vi ?? "dịch vụ công"} ngừng theo; chưa có dự phòng`,
    en: `If “${nameIn(subject, "en")}” fails, ${stopped?.en ?? "public services"} stop with it; nothing stands in`,
  }),
  "exchange-missing": two(
    (reader, data) => `“${reader}” cần dữ liệu “${data}” nhưng chưa có kết nối`,
    (reader, data) => `“${reader}” needs “${data}”, and no link carries it`,
  ),
  "exchange-direct": two(
    (reader, data) => `“${reader}” lấy dữ liệu “${data}” qua kết nối thẳng, không qua trục tích hợp`,
    (reader, data) => `“${reader}” gets “${data}” over a direct link, not over the integration axis`,
  ),
  "level-unreachable": two(
    (from, to) => `Dữ liệu không đi được từ ${from} lên ${to}`,
    (from, to) => `Data cannot pass from ${from} to ${to}`,
  ),
  "national-system-unconnected": one(
    (name) => `Chưa kết nối “${name}” trong khi có dịch vụ hoặc ứng dụng cần`,
    (name) => `“${name}” is not connected, though services or applications need it`,
  ),
  duplicate: ([first, second], reasons) => ({
    vi: `“${nameIn(first, "vi")}” và “${nameIn(second, "vi")}” có thể trùng lặp${reasons ? `: ${reasons.vi}` : ""}`,
    en: `“${nameIn(first, "en")}” and “${nameIn(second, "en")}” may be duplicates${reasons ? `: ${reasons.en}` : ""}`,
  }),
};

function one(vi: (name: string) => string, en: (name: string) => string): Say {
  return ([subject]) => ({ vi: vi(nameIn(subject, "vi")), en: en(nameIn(subject, "en")) });
}

function two(vi: (a: string, b: string) => string, en: (a: string, b: string) => string): Say {
  return ([a, b]) => ({ vi: vi(nameIn(a, "vi"), nameIn(b, "vi")), en: en(nameIn(a, "en"), nameIn(b, "en")) });
}

function nameIn(subject: Subject | undefined, language: "vi" | "en"): string {
  return subject ? (subject.name[language] ?? subject.name.vi) : "";
}
