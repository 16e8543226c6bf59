import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { statusOf } from "../../domain/provenance.ts";
import { withLivingReferences } from "../references.ts";
import type { DocumentResults } from "../results.ts";
import { sourceCodeItem } from "./package-contents.ts";

/** A chapter of the package as a document of its own, with the sources that it cites. */
export interface ChapterDocument {
  readonly id: string;
  readonly content: DocumentContent;
}

/** The parts of the package, each as a document of its own: what stands without a number, and annexes, go with each. */
export function partsOf(content: DocumentContent): readonly ChapterDocument[] {
  const opening = content.chapters.filter(({ number, id }) => number === "" && id !== "annexes");
  const annexes = content.chapters.filter(({ id }) => id === "annexes");
  const main = content.chapters.filter((chapter) => ![...opening, ...annexes].includes(chapter));
  return main.map((chapter) => ({
    id: chapter.id,
    content: withLivingReferences({
      ...content,
      title: chapter.title,
      subtitle: content.title,
      chapters: [...opening, alone(chapter), ...annexes],
    }),
  }));
}

/** The only chapter of a document needs no number. */
function alone(chapter: DocumentChapter): DocumentChapter {
  return { ...chapter, number: "" };
}

/** Where the source code of the platform is to be had, and the answers to the conditions: for the manifest. */
export function packageFacts({ model, framework }: DocumentResults) {
  const answers = model.province.transfer?.conditions ?? {};
  return {
    platformSource: model.elements.documents
      .filter(({ packageItem }) => packageItem === sourceCodeItem)
      .map((document) => {
        const { id, name, number, date, url } = document;
        const status = statusOf(document);
        return {
          id,
          name,
          ...(number !== undefined && { number }),
          ...(date !== undefined && { date }),
          ...(url !== undefined && { url }),
          ...(status && { status }),
        };
      }),
    conditions: [...framework.conditions.values()].map(({ id, name }) => {
      const answer = answers[id];
      const status = answer && statusOf(answer);
      return { id, name, ...(answer && { level: answer.level }), ...(status && { status }) };
    }),
  };
}
