import { numberWords, percentWords } from "../../domain/number-words.ts";
import { movesTold, rankChange } from "../../domain/rank-change.ts";
import type { Language } from "../../domain/text.ts";
import {
  type AggregateChoice,
  type Alternative,
  type AlternativeUnit,
  type NormaliseChoice,
  ranksWith,
} from "../../readiness/what-if.ts";
import { dataOf, type WhatIfData } from "../../readiness/what-if-data.ts";
import { pageChanged } from "./page-event.ts";

interface Trial extends WhatIfData {
  readonly base: Readonly<Record<string, number>>;
  readonly digits: number;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly body: HTMLTableSectionElement;
  readonly told: HTMLElement;
  readonly trial: Trial;
  readonly words: Readonly<Record<"up" | "down" | "same" | "moved" | "lost", string>>;
  readonly language: Language;
}

/** Computes ranks again whenever a slider or a list is moved, and keeps the choice in the address. */
function setUpWhatIf(): void {
  const parts = partsOfPage();
  if (!parts) return;
  const { form, trial } = parts;
  const data = dataOf(trial);
  const renew = (): void => {
    const alternative = alternativeIn(form, trial);
    showShares(form, parts.language);
    showRanks(ranksWith(trial.method, data, alternative), parts);
    history.replaceState(null, "", `?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`);
  };
  form.addEventListener("input", renew);
  const hint = document.querySelector<HTMLElement>("#what-if-hint");
  if (hint) hint.hidden = false;
}

function partsOfPage(): Parts | undefined {
  const root = document.querySelector<HTMLElement>("#what-if");
  const form = document.querySelector<HTMLFormElement>("#what-if-form");
  const body = document.querySelector<HTMLTableSectionElement>("#what-if-table tbody");
  const told = document.querySelector<HTMLElement>("#what-if-told");
  if (!root || !form || !body || !told) return undefined;
  return {
    form,
    body,
    told,
    trial: JSON.parse(root.dataset["trial"] ?? "{}") as Trial,
    words: JSON.parse(root.dataset["words"] ?? "{}") as Parts["words"],
    language: document.documentElement.lang === "en" ? "en" : "vi",
  };
}

function slidersOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=range]")];
}

/** Weights are asked for only where one was moved: the method's own may have more digits than a slider. */
function alternativeIn(form: HTMLFormElement, { base }: Trial): Alternative {
  const sliders = slidersOf(form);
  const moved = sliders.filter(({ value, defaultValue }) => value !== defaultValue);
  const isOther = sliders.some(({ defaultValue, dataset }) => Number(defaultValue) !== base[dataset["code"] ?? ""]);
  const weights = Object.fromEntries(
    sliders.map(({ dataset, valueAsNumber }) => [dataset["code"] ?? "", valueAsNumber]),
  );
  const chosen = (name: string): string => String(new FormData(form).get(name) ?? "");
  return {
    ...(moved.length || isOther ? { weights: { ...base, ...weights } } : {}),
    normalise: (chosen("normalise") || undefined) as NormaliseChoice | undefined,
    aggregate: (chosen("aggregate") || undefined) as AggregateChoice | undefined,
  };
}

function showShares(form: HTMLFormElement, language: Language): void {
  for (const group of form.querySelectorAll("fieldset")) {
    const sliders = [...group.querySelectorAll<HTMLInputElement>("input[type=range]")];
    const sum = sliders.reduce((total, { valueAsNumber }) => total + valueAsNumber, 0);
    for (const slider of sliders) {
      const output = group.querySelector<HTMLOutputElement>(`[id="share.${CSS.escape(slider.dataset["code"] ?? "")}"]`);
      if (output) output.textContent = sum > 0 ? percentWords(slider.valueAsNumber / sum)[language] : "–";
    }
  }
}

function showRanks(units: readonly AlternativeUnit[], { body, told, words, language, trial }: Parts): void {
  const now = new Map(units.map((unit) => [unit.code, unit]));
  const rows = [...body.rows].map((row) => ({ row, unit: now.get(row.dataset["code"] ?? "") }));
  let moved = 0;
  for (const { row, unit } of rows) {
    const [rank, , , change, score] = row.cells;
    const { tone, text } = rankChange(Number(row.dataset["before"]), unit?.rank ?? 0, words, language);
    if (tone) moved += 1;
    if (rank) rank.innerHTML = "<strong></strong>";
    if (rank?.firstElementChild) rank.firstElementChild.textContent = unit?.printed || "–";
    if (change) Object.assign(change, { textContent: text, className: `change ${tone}` });
    if (score)
      score.textContent = unit && Number.isFinite(unit.score) ? numberWords(unit.score, trial.digits)[language] : "–";
  }
  rows.sort((a, b) => (a.unit?.rank || Infinity) - (b.unit?.rank || Infinity));
  body.append(...rows.map(({ row }) => row));
  const first = rows[0]?.row.querySelector("th")?.textContent ?? "";
  const lost = rows.filter(({ unit }) => !unit?.rank).length;
  const strong = document.createElement("strong");
  strong.textContent = movesTold({ moved, all: rows.length, first, lost }, words);
  told.replaceChildren(strong);
}

setUpWhatIf();
document.addEventListener(pageChanged, setUpWhatIf);
