import { sentence } from "../../src/domain/card.ts";
import { atDate } from "../../src/graph/graph.ts";
import { rules } from "../../src/rules/catalogue.ts";
import { tinyProvince } from "../../src/rules/example.ts";
import { judge } from "../../src/rules/judge.ts";
import { readTexts } from "./files.ts";

/** What is read besides the sections: a date, more fields of the header. */
export interface Reading {
  readonly at?: string;
  readonly header?: string;
}

/** What a rule says of a tiny province (as of December 2015), in English. */
export function find(rule: string, yaml: string, { at, header = "" }: Reading = {}): readonly string[] {
  const { graph, reading, faults } = readTexts(tinyProvince(yaml, header));
  if (faults.length > 0) throw new Error(`the province of the test has faults: ${faults.map((it) => it.rule)}`);
  const chosen = rules.filter(({ card }) => card.id === rule);
  return judge(at === undefined ? graph : atDate(graph, at), chosen, reading.locate).map(({ args }) =>
    chosen.map(({ card }) => sentence(card, args, "en")).join(),
  );
}
