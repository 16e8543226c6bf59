import { orderableDocuments } from "../../app/portal/documents.ts";
import type { DocumentJob, JobState } from "../../app/portal/jobs.ts";
import { numberWords } from "../../domain/number-words.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import { notFound } from "../not-found.ts";
import { type FileAnswer, linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";

/** Seconds between one look at what is being built and the next. */
const patience = 3;

/** A document in the queue as a page shows it. */
export function jobModel(job: DocumentJob, request: PageRequest) {
  const { language, portal } = request;
  const { id, order, state, before, why, files } = job;
  const card = orderableDocuments().find((one) => one.id === order.document);
  const province = portal.provinces.get(order.province)?.graph.model.province.name;
  return {
    id,
    href: linkTo(request, "documents", id),
    name: card?.name[language] ?? order.document,
    province: province ? inLanguage(province, language) : order.province,
    provinceHref: linkTo(request, "provinces", order.province, "documents"),
    format: order.format.toUpperCase(),
    language: order.language,
    state,
    isUnderWay: state === "waiting" || state === "running",
    said: saidOf(state, before)[language],
    why: why?.[language] ?? "",
    files: files.map(({ name, size }) => ({
      name,
      size: sizeText(size, language),
      href: linkTo(request, "documents", id, ...name.split("/")),
    })),
  };
}

function saidOf(state: JobState, before: number): Words {
  if (state !== "waiting") return stateWords[state];
  return { vi: `Đang chờ, còn ${before} tài liệu trước`, en: `Waiting, ${before} before it` };
}

function sizeText(size: number, language: Language): string {
  return size < 100_000
    ? `${numberWords(size / 1000, 1)[language]} kB`
    : `${numberWords(size / 1_000_000, 1)[language]} MB`;
}

/** All documents that are being built or were, the latest first. */
export const queuePage: Page = {
  path: "/documents",
  make: (request) => {
    const { language, jobs, query } = request;
    const all = jobs.list().map((job) => jobModel(job, request));
    const isBusy = all.some(({ isUnderWay }) => isUnderWay);
    return {
      kind: "page",
      title: jobWords.queue[language],
      template: "documents",
      section: "provinces",
      trail: [{ text: jobWords.queue[language] }],
      isPassing: true,
      ...(isBusy ? { refresh: patience } : {}),
      model: { words: saidIn(jobWords, language), jobs: all, isFull: query.one("full") !== undefined },
    };
  },
};

/** One document: how far it is, and its files. */
export const jobPage: Page = {
  path: "/documents/:job",
  make: (request) => {
    const { language, jobs, steps } = request;
    const job = jobs.find(steps["job"] ?? "");
    if (!job) return notFound(language, gone);
    const model = jobModel(job, request);
    return {
      kind: "page",
      title: model.name,
      template: "document",
      section: "provinces",
      province: job.order.province,
      trail: [{ text: jobWords.queue[language], href: linkTo(request, "documents") }, { text: model.name }],
      isPassing: true,
      ...(model.isUnderWay ? { refresh: patience } : {}),
      model: { words: saidIn(jobWords, language), job: model },
    };
  },
};

/** A file that was built. */
export const jobFile: Page = {
  path: "/documents/:job/*file",
  make: async ({ language, jobs, steps }) => {
    const file = steps["file"] ?? "";
    const body = await jobs.contentOf(steps["job"] ?? "", file);
    const type = typeOf(file);
    if (!body || !type) return notFound(language, gone);
    const name = file.split("/").at(-1) ?? file;
    return { kind: "file", type, body, name, isPassing: true };
  },
};

const types: Readonly<Record<string, FileAnswer["type"]>> = {
  html: "html",
  pdf: "pdf",
  docx: "docx",
  xlsx: "xlsx",
  md: "markdown",
  svg: "svg",
  png: "png",
  zip: "zip",
  csv: "csv",
  json: "json",
};

function typeOf(file: string): FileAnswer["type"] | undefined {
  const ending = file.split(".").at(-1) ?? "";
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

const gone: Words = {
  vi: "Tài liệu này không còn: hãy yêu cầu lập lại từ trang của tỉnh.",
  en: "This document is gone: ask for it again on the page of the province.",
};

const stateWords: Readonly<Record<Exclude<JobState, "waiting">, Words>> = {
  running: { vi: "Đang lập", en: "Being built" },
  done: { vi: "Đã lập xong", en: "Ready" },
  failed: { vi: "Không lập được", en: "Failed" },
};

/** Words of documents that are being built. */
export const jobWords = {
  queue: { vi: "Tài liệu đang lập", en: "Documents under way" },
  built: { vi: "Đã yêu cầu", en: "Asked for" },
  document: { vi: "Tài liệu", en: "Document" },
  province: { vi: "Tỉnh, thành phố", en: "Province" },
  format: { vi: "Dạng", en: "Format" },
  state: { vi: "Tình trạng", en: "State" },
  download: { vi: "Tải về", en: "Download" },
  none: { vi: "Chưa có tài liệu nào được yêu cầu.", en: "No document has been asked for yet." },
  full: {
    vi: "Hàng đợi đã đầy. Xin thử lại sau ít phút.",
    en: "The queue is full. Please try again in a few minutes.",
  },
  wait: { vi: "Trang này tự cập nhật.", en: "This page follows by itself." },
  all: { vi: "Xem toàn bộ hàng đợi", en: "See the whole queue" },
} as const satisfies Record<string, Words>;
