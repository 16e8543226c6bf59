import type { Express, Request, Response } from "express";
import type { PortalIndex } from "../app/portal/index.ts";
import { type Language, languages } from "../domain/text.ts";
import { type AnswerCache, type MadeAnswer, send } from "./answer-cache.ts";
import { fileAnswer } from "./file-answer.ts";
import { layoutOf } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import type { Page, PageAnswer, PageRequest } from "./page.ts";
import { queryOf } from "./query.ts";
import type { Render } from "./render.ts";
import type { PortalServices } from "./services.ts";

interface Making {
  readonly pages: readonly Page[];
  readonly render: Render;
  readonly cache: AnswerCache;
}

/** Every page at its address in both languages; `/` leads to the language that the reader's browser asks for. */
export function setUpPages(app: Express, services: PortalServices, making: Making): void {
  app.get("/", (request, response) => {
    const wanted = request.acceptsLanguages("vi", "en");
    response.set("Vary", "Accept-Language").redirect(302, wanted === "en" ? "/en" : "/vi");
  });
  for (const language of languages)
    for (const page of making.pages)
      app.get(`/${language}${page.path === "/" ? "" : page.path}`, (request, response) =>
        answer(page, language, request, response, services, making),
      );
}

async function answer(
  page: Page,
  language: Language,
  request: Request,
  response: Response,
  services: PortalServices,
  { render, cache }: Making,
): Promise<void> {
  const state = services.portal.now();
  if (!state) {
    const waiting = messagePage("loading", request.path, services, render);
    response.set({ "Retry-After": "2", "Cache-Control": "no-store" }).status(503).type("html").send(waiting);
    return;
  }
  const make = () => madeFor(page, language, request, state, services, render);
  send(request, response, await cache.make(request.url, state, make));
}

async function madeFor(
  page: Page,
  language: Language,
  request: Request,
  state: PortalIndex,
  services: PortalServices,
  render: Render,
): Promise<MadeAnswer> {
  const [path = "", search = ""] = splitAt(request.url.slice(`/${language}`.length), "?");
  const { assets, jobs } = services;
  const query = queryOf(search);
  const asked: PageRequest = { language, path, steps: stepsOf(request), query, portal: state, assets, jobs };
  const made = await page.make(asked);
  if (made.kind === "redirect") return redirectTo(`/${language}${made.to}`);
  if (made.kind === "file") return fileAnswer(made);
  if (made.kind === "document") return { status: 200, type: html, body: made.body };
  const address = search === "" ? path : `${path}?${search}`;
  const around = { language, address, portal: state, assets };
  return pageAnswer(made, render("layout", layoutOf(made, body(made, asked, render), around)));
}

const html = "text/html; charset=utf-8";

function redirectTo(to: string): MadeAnswer {
  return { status: 303, type: "text/plain; charset=utf-8", body: "", headers: { Location: to } };
}

function body(made: PageAnswer, { language }: PageRequest, render: Render): string {
  return render(`pages/${made.template}`, { language, ...made.model });
}

function pageAnswer({ status = 200, isPassing = false, refresh }: PageAnswer, body: string): MadeAnswer {
  const headers = refresh === undefined ? {} : { Refresh: String(refresh) };
  return { status, type: html, body, isPassing, headers };
}

function stepsOf({ params }: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.join("/") : value]),
  );
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
