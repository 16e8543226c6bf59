import type { Service } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { linksThat } from "../../graph/connections.ts";
import { atEachOf } from "../../graph/each.ts";
import { type Graph, isPresent, realisersOf } from "../../graph/graph.ts";
import { servicesHandledOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** The block of the framework that is online payment, and the national system that offers it. */
const paymentBlock = "payment";
const nationalPayment = "payplat";

/** Services paid for online in a model without anything that takes payments. One finding for all. */
export const paymentHasApplication = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "services/payment-has-application",
    title: { vi: "Dịch vụ mức độ 4 có hệ thống thanh toán", en: "Level 4 has something that takes payments" },
    message: {
      vi: ({ count, names }) =>
        `${count} dịch vụ cho nộp phí, lệ phí trực tuyến nhưng mô hình chưa có hệ thống thanh toán nào: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "service takes", "services take")} fees online, but nothing in the model takes payments: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mức độ 4 khác mức độ 3 ở chỗ nộp phí trực tuyến; phải có thành phần thanh toán của tỉnh hoặc kết nối với hệ thống thanh toán quốc gia.",
      en: "What makes level 4 of level 3 is online payment: a payment system of the province, or a link to the national one.",
    },
    remedy: {
      vi: "Khai ứng dụng đáp ứng thành phần `payment`, hoặc kết nối tới `payplat`; dịch vụ không thu phí thì ghi `fee: { amount: 0, currency: VND }`.",
      en: "Enter the application that realises `payment`, or a link to `payplat`; for a service that costs nothing write `fee: { amount: 0, currency: VND }`.",
    },
    source: [
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
      { document: "baodanang-service-portal-2019", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              thanh-toan: { name: Thanh toán trực tuyến, realizes: payment }
            services:
              lai-xe: { name: Đổi giấy phép lái xe, online: { level: 4 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              lai-xe: { name: Đổi giấy phép lái xe, online: { level: 4 } }
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 4 }, fee: { amount: 0, currency: VND } }
          `),
          at: { file: exampleFile, line: 7, column: 58 },
        },
      ],
    },
  },
  *find(graph) {
    // A framework that knows no such block cannot say what realises it.
    if (!graph.framework.blocks.has(paymentBlock) || takesPayments(graph)) return;
    yield* together(
      servicesHandledOnline(graph)
        .filter(isPaidOnline)
        .map((element) => ({ element, path: ["online", "level"] })),
      another,
      (told) => told,
    );
  },
});

const another = { vi: "cũng thu phí trực tuyến", en: "takes fees online too" };

/** A list without payment below level 4's is services/level-has-its-features; here what is said to be paid online counts. */
function isPaidOnline({ online, fee }: Service): boolean {
  if (fee?.amount === 0) return false;
  return online?.provides ? online.provides.includes("payment") : online?.level === 4;
}

function takesPayments(graph: Graph): boolean {
  return (
    realisersOf(graph, paymentBlock).some((element) => isPresent(graph, element)) || linksToPayments(graph).length > 0
  );
}

const linksToPayments = atEachOf(linksThat, (graph, { link, from, to, via }) =>
  [from, to, via].some((end) => end?.id === nationalPayment) && isPresent(graph, link) ? [link] : [],
);
