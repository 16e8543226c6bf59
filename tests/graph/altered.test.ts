import fc from "fast-check";
import { expect, test } from "vitest";
import { generateModel } from "../../bench/generate.ts";
import type { PartialDate } from "../../src/domain/date.ts";
import type { Element } from "../../src/domain/model.ts";
import { type Alteration, altered } from "../../src/graph/altered.ts";
import { canonical } from "../../src/graph/canonical.ts";
import { atEach } from "../../src/graph/each.ts";
import { atDate, buildGraph, type Graph } from "../../src/graph/graph.ts";
import { movesOf } from "../../src/graph/moves.ts";
import { rules } from "../../src/rules/catalogue.ts";
import { type Judgements, judge, judgeAgain, tally } from "../../src/rules/judge.ts";
import { requirementRules } from "../../src/rules/requirements.ts";
import type { AnyRule } from "../../src/rules/rule.ts";
import { provinceAt } from "../gaps/slices.ts";
import { readTexts } from "../rules/files.ts";

const generated = readTexts(Object.fromEntries(generateModel(40).map(({ name, text }) => [name, text])));
/** References that lead nowhere: to an application that may come, and to one that is also a platform's name. */
const dangling = readTexts({
  "model.yaml": `
province: { code: "48", name: T, framework: da-nang@1.0, asOf: 2014-12 }
agencies: { so-tttt: { name: Sở TT&TT, level: province, kind: department, roles: [dic] } }
applications:
  mot-cua: { name: Một cửa, owner: so-tttt, builtOn: nen-tang-moi, lifecycle: { live: 2013 } }
  van-ban: { name: Văn bản, owner: so-tttt, builtOn: egovframe }
links:
  noi: { from: mot-cua, to: nen-tang-moi, via: direct }
`,
});
const graphs: Readonly<Record<string, Graph>> = {
  generated: generated.graph,
  dangling: dangling.graph,
  "soc-trang": provinceAt("soc-trang").asIs,
  "da-nang": provinceAt("da-nang", "2014").asIs,
};
const dates = ["2009", "2014-06", "2016-07", "2018-01", "2026-12"] as const satisfies readonly PartialDate[];
const ids = ["nen-tang-moi", "egovframe", "mot-cua", "lgsp-moi", "nut-moi"] as const;

const added = fc.record({
  id: fc.constantFrom(...ids),
  type: fc.constantFrom("application", "node", "link"),
  block: fc.constantFrom("lgsp", "one-stop", "data-centre"),
});
const change = fc.record({
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  lifecycle: fc.constantFrom(
    { live: "2016-05" },
    { live: "2020", retired: "2025" },
    { retired: "2014" },
    { planned: "2017" },
  ),
});

function elementOf({
  id,
  type,
  block,
}: {
  readonly id: string;
  readonly type: string;
  readonly block: string;
}): Element {
  if (type === "link") return { id, type, from: "mot-cua", to: "nen-tang-moi", via: "direct" } as unknown as Element;
  const own = type === "node" ? { type, kind: "server", backupOf: "nut-moi" } : { type, builtOn: "mot-cua" };
  return { id, name: { vi: id }, realizes: [block], owner: "so-tttt", ...own } as unknown as Element;
}

const nowhere = () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 });

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
type Added = Parameters<typeof elementOf>[0];

function alterationOf(graph: Graph, changes: readonly Change[], more: readonly Added[]): Alteration {
  const all = [...graph.elements.values()].filter(({ type }) => type !== "view");
  const changed = changes.flatMap(({ where, lifecycle }): readonly [string, Element][] => {
    const element = all[Math.floor(where * all.length)];
    return element ? [[element.id, { ...element, lifecycle } as Element]] : [];
  });
  return { changed: new Map(changed), added: more.map(elementOf) };
}

const everyRule = (graph: Graph) => [...rules, ...requirementRules(graph.framework).rules];

test("an altered graph is the graph of the altered model: every edge, and all that the rules find", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(graphs)),
      fc.array(change, { maxLength: 4 }),
      fc.array(added, { maxLength: 3 }),
      fc.constantFrom(...dates),
      (name, changes, more, at) => {
        const graph = graphs[name] as Graph;
        const now = altered(graph, alterationOf(graph, changes, more), at);
        const fresh = buildGraph(now.model, graph.framework, at);
        const [one, other] = [canonical(now), canonical(fresh)];
        expect(one.leaving().links).toEqual(other.leaving().links);
        expect(new Map([...one.leaving().edges].sort())).toEqual(new Map([...other.leaving().edges].sort()));
        expect(judge(now, rules, nowhere)).toEqual(judge(fresh, rules, nowhere));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("what is found on the way through several architectures is what is found in each of them alone", () => {
  const step = fc.record({
    changes: fc.array(change, { maxLength: 3 }),
    more: fc.uniqueArray(added, { maxLength: 2, selector: ({ id }) => id }),
    at: fc.constantFrom(...dates),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(graphs)),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (name, steps) => {
        const graph = graphs[name] as Graph;
        const all = everyRule(graph);
        const brought = steps.map(({ changes, more }) => alterationOf(graph, changes, more));
        const upTo = (count: number): Alteration => ({
          changed: new Map(brought.slice(0, count).flatMap(({ changed }) => [...changed])),
          added: brought.slice(0, count).flatMap(({ added }) => added),
        });
        const { marking, between } = movesOf(graph, upTo(steps.length), [graph.at, ...steps.map(({ at }) => at)]);
        let judged: Judgements | undefined;
        let before = graph;
        for (const [count, at] of [graph.at, ...steps.map((each) => each.at)].entries()) {
          const now = altered(before, brought[count - 1] ?? upTo(0), at);
          judged = judgeAgain(judged, { ordered: canonical(now), marking, changed: between(before, now) }, all);
          before = now;
          const alone = buildGraph(now.model, graph.framework, at);
          const found = new Map(all.map((rule) => [rule.card.id, judged?.byRule.get(rule)?.fact]));
          expect(found).toEqual(new Map(all.map((rule) => [rule.card.id, [...rule.find(canonical(alone))]])));
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test("a rule is asked again only where something that it read has moved, and then only of that", () => {
  const { graph } = generated;
  const [moved] = graph.byKind.application;
  if (!moved) throw new Error("the model has applications");
  const asked: string[] = [];
  const watching = (kind: "application" | "service"): AnyRule => {
    const find = atEach(kind, (_, { id }) => {
      asked.push(id);
      return [];
    });
    return { card: { ...present(rules[0]).card, id: kind }, find };
  };
  const both = [watching("application"), watching("service")];
  const retired: Alteration = {
    changed: new Map([[moved.id, { ...moved, lifecycle: { retired: "2015" } }]]),
    added: [],
  };
  const { marking, between } = movesOf(graph, retired, ["2014-12", "2016", "2017"]);
  const start = canonical(graph);
  const after = canonical(altered(start, retired, "2016"));
  const later = canonical(atDate(after, "2017"));
  let judged = judgeAgain(undefined, { ordered: start, marking, changed: 0 }, both);
  expect(asked.length).toBe(graph.byKind.application.length + graph.byKind.service.length);
  judged = judgeAgain(judged, { ordered: after, marking, changed: between(start, after) }, both);
  expect(asked.splice(0).slice(-1)).toEqual([moved.id]);
  judgeAgain(judged, { ordered: later, marking, changed: between(after, later) }, both);
  expect(asked).toEqual([]);
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing there");
  return value;
}

test("a tally counts what a judgement finds", () => {
  const { graph } = generated;
  const counts = new Map<string, number>();
  for (const { rule } of judge(graph, rules, nowhere)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const { marking } = movesOf(graph, { changed: new Map(), added: [] }, [graph.at]);
  const judged = judgeAgain(undefined, { ordered: canonical(graph), marking, changed: 0 }, rules);
  expect(new Map([...tally(judged)].sort())).toEqual(new Map([...counts].sort()));
  expect(counts.size).toBeGreaterThan(3);
});
