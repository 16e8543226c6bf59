import { describe, expect, it } from "vitest";
import { sentence } from "../../src/domain/card.ts";
import { firstDay, lastDay } from "../../src/domain/date.ts";
import { frameworkName } from "../../src/domain/framework-name.ts";
import { languages } from "../../src/domain/text.ts";
import { buildGraph } from "../../src/graph/graph.ts";
import { judge } from "../../src/rules/judge.ts";
import { knownTargets } from "../../src/source/known-targets.ts";
import { readModel } from "../../src/source/read-model.ts";
import { resolveReferences } from "../../src/source/resolve-references.ts";
import { frameworkNamed, frameworkNames, sources } from "../app/frameworks.ts";

it("are the eight that the facts tell of", () => {
  expect(frameworkNames).toEqual([
    "da-nang@1.0",
    "da-nang@1.0-2016",
    "da-nang@2.0",
    "national-digital@2025",
    "vietnam@1.0",
    "vietnam@2.0",
    "vietnam@3.0",
    "vietnam@4.0",
  ]);
});

it("of one id follow one another without holding on the same day", () => {
  for (const id of ["da-nang", "vietnam"]) {
    const headers = frameworkNames
      .filter((name) => name.startsWith(`${id}@`))
      .map((name) => frameworkNamed(name).framework.header);
    for (const [index, { validFrom }] of headers.entries()) {
      const before = headers[index - 1]?.validTo;
      expect([id, index, before === undefined || lastDay(before) < firstDay(validFrom ?? "")]).toEqual([
        id,
        index,
        true,
      ]);
    }
  }
});

describe.each(frameworkNames)("%s", (name) => {
  const loaded = frameworkNamed(name);
  const { framework } = loaded;

  it("is read without a finding, under the name of its folder", () => {
    expect(loaded.diagnostics).toEqual([]);
    expect(frameworkName(framework)).toBe(name);
  });

  it("says when it holds, where it comes from, and what is not known of it", () => {
    const { validFrom, source, status, note } = framework.header;
    expect([validFrom, source?.length, status, note].every(Boolean)).toBe(true);
  });

  it("gives provenance to every block, layer and requirement, and no citation without a source", () => {
    const entries = [...framework.layers.values(), ...framework.blocks.values(), ...framework.requirements.values()];
    expect(entries.filter((entry) => !entry.status && !entry.source).map(({ id }) => id)).toEqual([]);
    expect(entries.filter((entry) => entry.status === "cited" && !entry.source).map(({ id }) => id)).toEqual([]);
  });

  it("places every block in one of its layers, and asks for none that lies outside", () => {
    const outside = [...framework.blocks.values()].filter(
      ({ layer }) => framework.layers.get(layer)?.place === "outside",
    );
    expect(outside).toEqual([]);
  });

  it("maps only blocks that both frameworks have", () => {
    for (const [other, { blocks }] of framework.mappings) {
      const theirs = frameworkNamed(other).framework.blocks;
      const lost = Object.values(blocks)
        .flat()
        .filter((id) => !theirs.has(id));
      expect([other, lost]).toEqual([other, []]);
      expect(Object.keys(blocks).filter((id) => !framework.blocks.has(id))).toEqual([]);
    }
  });

  it("has an outline that tells nothing twice at one level", () => {
    const contents = framework.outline.flatMap(({ content }) => content ?? []);
    expect(contents).toEqual([...new Set(contents)]);
    expect(framework.outline.length).toBeGreaterThan(4);
  });

  const undecided = loaded.rules.filter(({ card }) => card.id === "framework/requirement-undecided");
  const requirements = loaded.rules.filter((rule) => !undecided.includes(rule));

  describe.each(requirements.map((rule) => [rule.card.id, rule] as const))("%s", (id, rule) => {
    const { card } = rule;
    const read = (files: Readonly<Record<string, string>>) => {
      const encoder = new TextEncoder();
      const reading = readModel(Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
      const faults = [...reading.diagnostics, ...resolveReferences(reading, knownTargets(framework, sources))];
      if (!reading.model || faults.length) throw new Error(`${id}: ${JSON.stringify(faults)}`);
      const graph = buildGraph(reading.model, framework);
      expect(judge(graph, undecided, reading.locate)).toEqual([]);
      return judge(graph, [rule], reading.locate);
    };

    it("is silent on its good examples", () => {
      expect(card.examples.good.length).toBeGreaterThan(0);
      for (const { files } of card.examples.good) expect(read(files)).toEqual([]);
    });

    it("finds one thing in each bad example, at the place stated, in whole sentences", () => {
      expect(card.examples.bad.length).toBeGreaterThan(0);
      for (const { files, at } of card.examples.bad) {
        const found = read(files);
        expect(found.map(({ at: { file, line, column } }) => ({ file, line, column }))).toEqual([at]);
        for (const { args } of found)
          for (const language of languages)
            expect(sentence(card, args, language)).toMatch(/^(?!.*(undefined|\{name\}|“”|“”)).*\.$/);
      }
    });

    it("cites documents of the library", () => {
      expect(card.source.length).toBeGreaterThan(0);
      expect(card.source.filter(({ document }) => !sources.has(document))).toEqual([]);
    });
  });
});

it("state a requirement of one id alike in every version of a framework", () => {
  const stated = new Map<string, string>();
  for (const name of frameworkNames)
    for (const { card } of frameworkNamed(name).rules) {
      const words = JSON.stringify([card.title, card.rationale, card.severity]);
      expect([card.id, stated.get(card.id) ?? words]).toEqual([card.id, words]);
      stated.set(card.id, words);
    }
});
