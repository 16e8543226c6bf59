import type { Express, Request, Response } from "express";
import { portalOpenApi } from "../app/portal/openapi.ts";
import { type ApiName, apiCards, apiNames } from "../domain/api/cards.ts";
import type { Language } from "../domain/text.ts";
import { type AnswerCache, type MadeAnswer, send } from "./answer-cache.ts";
import type { Answering, ApiAnswer } from "./api/answer.ts";
import { libraryAnswers } from "./api/library-answers.ts";
import { provinceAnswers } from "./api/province-answers.ts";
import { type Query, queryOf } from "./query.ts";
import type { PortalServices } from "./services.ts";

/** Where the API stands. */
export const apiBase = "/api/v1";
const answers: Readonly<Record<ApiName, Answering>> = { ...provinceAnswers, ...libraryAnswers };
const json = "application/json; charset=utf-8";

/** The state as JSON below `/api/v1`, read-only, with its description in OpenAPI 3.1 at `/api/v1/openapi.json`. */
export function setUpApi(app: Express, services: PortalServices, cache: AnswerCache): void {
  app.get(`${apiBase}/openapi.json`, (request, response) =>
    answerWith(request, response, services, cache, ({ portal }) => ({
      kind: "json",
      text: portalOpenApi(portal.effects.version, apiBase),
    })),
  );
  app.get(apiBase, (request, response) =>
    answerWith(request, response, services, cache, () => ({
      kind: "data",
      data: { openapi: `${apiBase}/openapi.json`, paths: apiNames.map((name) => `${apiBase}${apiCards[name].path}`) },
    })),
  );
  for (const name of apiNames) {
    const path = apiCards[name].path.replace(/\{(\w+)\}/g, ":$1");
    app.get(`${apiBase}${path}`, (request, response) => answerWith(request, response, services, cache, answers[name]));
  }
  app.use(apiBase, (request, response, next) => {
    if (request.method === "POST") return next();
    problem(response, 404, { vi: "Không có địa chỉ này.", en: "There is no such address." }[apiLanguage(request)]);
  });
}

async function answerWith(
  request: Request,
  response: Response,
  { portal, jobs }: PortalServices,
  cache: AnswerCache,
  answering: Answering,
): Promise<void> {
  const state = portal.now();
  const language = apiLanguage(request);
  if (!state) {
    response.set("Retry-After", "2");
    return problem(response, 503, { vi: "Đang đọc dữ liệu.", en: "The workspace is being read." }[language]);
  }
  const key = apiKey(request);
  const known = cache.find(key, state);
  if (known) return send(request, response, known);
  const query = queryIn(request);
  const steps = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]));
  const make = async (): Promise<MadeAnswer> =>
    madeOf(await answering({ steps, query, portal: state, jobs, language }), request.path);
  send(request, response, await cache.make(key, state, make));
}

function madeOf(answer: ApiAnswer, path: string): MadeAnswer {
  if (answer.kind === "problem") return problemOf(answer.status, answer.detail);
  const body = answer.kind === "json" ? answer.text : `${JSON.stringify(answer.data)}\n`;
  // What is being built changes without a change of files.
  return { status: 200, type: json, body, isPassing: path === `${apiBase}${apiCards.documents.path}` };
}

function problemOf(status: number, detail: string): MadeAnswer {
  const title = { 400: "Bad Request", 404: "Not Found", 503: "Service Unavailable" }[status] ?? "Internal Server Error";
  const body = `${JSON.stringify({ title, status, detail })}\n`;
  return { status, type: "application/problem+json; charset=utf-8", body, isPassing: true };
}

/** Says what is wrong as JSON, as RFC 9457 has it. */
export function problem(response: Response, status: number, detail: string): void {
  const { type, body } = problemOf(status, detail);
  response.status(status).set({ "Content-Type": type, "Cache-Control": "no-store" }).end(body);
}

/** Under what an answer is kept: some messages follow the language that the reader's browser asks for. */
export function apiKey(request: Request): string {
  return `${apiLanguage(request)} ${request.url}`;
}

function queryIn({ url }: Request): Query {
  const mark = url.indexOf("?");
  return queryOf(mark < 0 ? "" : url.slice(mark + 1));
}

/** The language of messages: as `lang` asks, else as the reader's browser does. */
export function apiLanguage(request: Request): Language {
  const asked = queryIn(request).one("lang");
  if (asked === "en" || asked === "vi") return asked;
  return request.acceptsLanguages("vi", "en") === "en" ? "en" : "vi";
}
