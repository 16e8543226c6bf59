import { describe, expect, it } from "vitest";
import type { Words } from "../../src/domain/text.ts";
import { standardViews } from "../../src/views/catalogue.ts";
import { graphOfText } from "../graph/expression-files.ts";
import { idsIn } from "./parts.ts";

describe.each(standardViews.map((view) => [view.card.id, view] as const))("the card of %s", (_, { card, build }) => {
  it("has an example whose picture shows what it says", () => {
    const view = build(graphOfText(card.example.text));
    expect(card.example.shows.filter((id) => !idsIn(view).includes(id))).toEqual([]);
    expect(view.id).toBe(card.id);
    expect(view.question).toEqual(card.question);
  });

  it("says all of it in both languages", () => {
    const words: readonly Words[] = [card.title, card.question, card.audience, card.reading, card.example.tells];
    for (const { vi, en } of words) expect(Math.min(vi.length, en.length)).toBeGreaterThan(3);
    expect(card.question.vi.endsWith("?")).toBe(true);
  });
});

describe("the standard views", () => {
  it("are named as the issue names them, each once", () => {
    const ids = standardViews.map(({ card }) => card.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(14);
  });

  it.each(standardViews.map((view) => [view.card.id, view] as const))(
    "%s of a province without anything says that there is nothing, or what is missing",
    (_, { build }) => {
      const view = build(graphOfText("agencies: {}"));
      const said = view.notes.map(({ vi }) => vi).join(" ");
      expect(idsIn(view).length > 0 || said.includes("Không có gì để vẽ")).toBe(true);
      expect(view.notes.every(({ en }) => en.length > 0)).toBe(true);
    },
  );
});
