import type { DocumentBlock } from "../../domain/page.ts";
import { necessityNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { agencyName, named, words } from "../telling/inline.ts";
import { coverageLaterNames, coverageNames } from "../telling/names.ts";
import { byName } from "../telling/order.ts";
import { present, type Telling } from "../telling/telling.ts";
import { realiserNames } from "./block-tables.ts";
import { picture } from "./pictures.ts";
import { nodeColumns } from "./technology-architecture.ts";

/** Kiến trúc an toàn thông tin: the security blocks, the systems that realise them, and the graded systems. */
export const securityArchitecture: ChapterPart<Telling> = {
  card: {
    id: "security-architecture",
    name: { vi: "Kiến trúc an toàn thông tin", en: "Information security architecture" },
    question: {
      vi: "Hệ thống nào ở cấp độ an toàn nào, được bảo vệ ra sao?",
      en: "Which system is of which security level, and how is it protected?",
    },
    audience: { vi: "Người phụ trách an toàn thông tin", en: "Who answers for information security" },
    from: {
      vi: "Cấp độ an toàn, hạ tầng bảo vệ và các phát hiện về an toàn",
      en: "Security levels, protecting nodes, and the findings on security",
    },
  },
  blocks: (telling) => [
    ...blocks(telling),
    ...systems(telling),
    ...picture(telling, "security-zones"),
    heading(telling, { vi: "Cấp độ an toàn hệ thống thông tin", en: "Security levels of information systems" }),
    ...grades(telling),
  ],
};

function blocks(telling: Telling): readonly DocumentBlock[] {
  const { framework, coverage } = telling.results;
  const rows = coverage.flatMap((covered) => {
    const block = framework.blocks.get(covered.block);
    return block?.layer === "security"
      ? [{ block, covered, state: telling.time === "later" ? (covered.later ?? covered.now) : covered.now }]
      : [];
  });
  return table(telling, {
    id: "security-blocks",
    caption: {
      vi: "Thành phần an toàn thông tin của khung kiến trúc",
      en: "Security building blocks of the framework",
    },
    rows,
    columns: [
      { head: { vi: "Thành phần", en: "Building block" }, cell: ({ block }) => named(telling, block) },
      {
        head: { vi: "Mức yêu cầu", en: "Necessity" },
        cell: ({ block }) => words(telling, necessityNames[block.necessity]),
      },
      {
        head: { vi: "Tình trạng", en: "State" },
        cell: ({ state }) => words(telling, (telling.time === "later" ? coverageLaterNames : coverageNames)[state]),
      },
      {
        head: { vi: "Hệ thống thực hiện", en: "Realised by" },
        optional: true,
        cell: ({ covered }) => realiserNames(telling, covered),
      },
    ],
  });
}

function systems(telling: Telling): readonly DocumentBlock[] {
  const nodes = present(telling, telling.results.model.elements.nodes).filter(({ kind }) => kind === "security");
  if (!nodes.length)
    return [
      nothingKnown(telling, "nodes", {
        vi: "hệ thống an toàn thông tin (loại “security”)",
        en: "security systems (kind “security”)",
      }),
    ];
  return table(telling, {
    id: "security-systems",
    caption: { vi: "Hệ thống bảo đảm an toàn thông tin", en: "Security systems" },
    rows: nodes.toSorted(byName),
    columns: nodeColumns(telling),
  });
}

function grades(telling: Telling): readonly DocumentBlock[] {
  const { applications, databases, nodes } = telling.results.model.elements;
  const systems = present(telling, [...applications, ...databases, ...nodes]);
  const graded = systems.filter(({ securityLevel }) => securityLevel !== undefined);
  if (!graded.length) {
    const field = {
      vi: "cấp độ an toàn của hệ thống nào; bổ sung trường “securityLevel” (1 đến 5)",
      en: "security level for any system; fill the field “securityLevel” (1 to 5)",
    };
    return [
      {
        kind: "callout",
        tone: "warning",
        text: words(telling, { vi: `Mô hình chưa ghi ${field.vi}.`, en: `The model states no ${field.en}.` }),
      },
    ];
  }
  return [
    paragraph(telling, {
      vi: `${graded.length} trên ${systems.length} hệ thống đã ghi cấp độ.`,
      en: `Systems whose level is stated: ${graded.length} of ${systems.length}.`,
    }),
    ...table(telling, {
      id: "security-levels",
      caption: { vi: "Hệ thống thông tin theo cấp độ an toàn", en: "Information systems by security level" },
      rows: graded.toSorted((a, b) => (b.securityLevel ?? 0) - (a.securityLevel ?? 0) || byName(a, b)),
      columns: [
        { head: { vi: "Hệ thống", en: "System" }, cell: (system) => named(telling, system) },
        {
          head: { vi: "Cấp độ", en: "Level" },
          align: "end",
          cell: ({ securityLevel }) => [{ text: `${securityLevel}` }],
        },
        { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
      ],
    }),
  ];
}
