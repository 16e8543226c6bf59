import { groupBy } from "../domain/grouping.ts";
import type { Application } from "../domain/model.ts";
import type { Inheritance, PlatformSaving, Rationalisation, TimeClass } from "../domain/overlap.ts";
import { elementOf, type Graph, stateOf } from "../graph/graph.ts";
import { stackOf } from "../graph/platforms.ts";
import { subjectOf } from "./subject.ts";

/** From this rating on (of 1 to 4) a fit is good: the middle of the scale lies below. */
const good = 3;

/** The class of each application in use: as its fit has it, beside as someone decided. Unrated stays unclassified. */
export function rationalise(
  graph: Graph,
  decided: (application: string) => TimeClass | undefined,
): readonly Rationalisation[] {
  return graph.byKind.application
    .filter((application) => stateOf(graph, application) === "live")
    .map((application) => {
      const { functional, technical } = application.fit ?? {};
      const computed = timeClass(application);
      const decision = decided(application.id);
      return {
        application: subjectOf(application),
        ...(functional === undefined ? {} : { functional }),
        ...(technical === undefined ? {} : { technical }),
        ...(computed ? { computed } : {}),
        ...(decision ? { decided: decision } : {}),
      };
    });
}

/** Good at its task and well built: invest; well built only: tolerate; good at its task only: migrate; neither: eliminate. */
export function timeClass({ fit }: Pick<Application, "fit">): TimeClass | undefined {
  if (fit?.functional === undefined || fit.technical === undefined) return undefined;
  if (fit.functional >= good) return fit.technical >= good ? "invest" : "migrate";
  return fit.technical >= good ? "tolerate" : "eliminate";
}

/** What was left behind of the databases that a replaced system wrote or read, for each replacement. */
export function inheritances(graph: Graph): readonly Inheritance[] {
  return graph.byKind.application.flatMap((application) =>
    (application.replaces ?? []).flatMap((id): readonly Inheritance[] => {
      const replaced = elementOf(graph, "application", id);
      if (!replaced) return [];
      const { inheritsDataFrom = [], reads = [], writes = [] } = application;
      const kept = new Set<string>([...inheritsDataFrom, ...reads, ...writes]);
      const old = databasesOf(graph, replaced);
      return [
        {
          application: subjectOf(application),
          replaced: subjectOf(replaced),
          inherited: old.filter((database) => kept.has(database.id)).map(subjectOf),
          left: old.filter((database) => !kept.has(database.id)).map(subjectOf),
        },
      ];
    }),
  );
}

function databasesOf(graph: Graph, { writes = [], reads = [] }: Application) {
  return [...new Set([...writes, ...reads])].flatMap((id) => elementOf(graph, "database", id) ?? []);
}

/**
 * What would have been saved, had the applications that stand apart been built on the platform. Da Nang reports that a
 * service built on it costs half on average; that this holds for whole applications is our reading.
 */
export function platformSavings(graph: Graph): readonly PlatformSaving[] {
  // A platform is not to be built on itself.
  const platforms = new Set(graph.byKind.application.flatMap(({ builtOn }) => builtOn ?? []));
  const apart = graph.byKind.application.filter(
    (application) =>
      application.cost?.build !== undefined &&
      stackOf(graph, application.id).length === 0 &&
      !platforms.has(application.id),
  );
  return [...groupBy(apart, ({ cost }) => cost?.build?.currency)].map(([currency, applications]) => {
    const total = applications.reduce((sum, { cost }) => sum + (cost?.build?.amount ?? 0), 0);
    return { applications: applications.map(subjectOf), currency, apart: total, saved: total * halved, ...rule };
  });
}

const halved = 0.5;
const rule = {
  assumption: {
    vi: "Chi phí phát triển giảm 50 % khi xây dựng trên nền tảng dùng chung (mức giảm bình quân mỗi dịch vụ công tại Đà Nẵng 2013–2014, áp dụng cho cả ứng dụng)",
    en: "Developing on the shared platform costs 50% less (the average for a public service in Da Nang in 2013–2014, applied to whole applications)",
  },
  source: "dantri-chuyen-giao-17-tinh",
  status: "inferred",
} as const;
