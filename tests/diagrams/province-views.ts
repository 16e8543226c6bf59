import type { View } from "../../src/domain/view.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { picturesOf } from "../../src/views/pictures.ts";
import { graphOfProvince } from "../graph/expression-files.ts";

/** The provinces of the repository with the date of their models, and an earlier one. */
export const provinces = [
  { province: "da-nang", at: "2014-12", since: "2010" },
  { province: "soc-trang", at: "2015", since: "2012" },
  { province: "vinh-phuc", at: "2020", since: "2015" },
] as const;

/** Every picture of every view of a province at a date; with an earlier one, as the difference between the two. */
export function picturesOfProvince(province: string, at: string, since?: string): readonly View[] {
  const graph = graphOfProvince(province, at);
  return [...viewsOf(graph).values()].flatMap((entry) => picturesOf(entry, graph, since));
}
