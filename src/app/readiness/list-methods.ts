import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Method } from "../../domain/method.ts";
import { isComposite } from "../../domain/method.ts";
import { statusNames } from "../../domain/page.ts";
import type { Locate } from "../../domain/place.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import { compileMethod } from "../../readiness/compile-method.ts";
import { jsonText } from "../../reporters/json.ts";
import { tableToTerminal } from "../../reporters/tables/terminal.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import { bounds } from "../../source/bounds.ts";
import { readHeads } from "../../source/read-edition.ts";
import { pointerTo } from "../../source/read-method.ts";
import { card as expression } from "../cards/method/expression.ts";
import { catalogue } from "../check/catalogue.ts";
import type { Effects } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import { loadMethods } from "../load/load-methods.ts";
import { type Workspace, workspaceAt } from "../load/workspace.ts";
import type { Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import type { Speech } from "../report.ts";

/** What `khung methods` is asked. */
export interface MethodsRequest extends Speech {
  readonly json: boolean;
}

interface Listed {
  readonly method: Method;
  readonly editions: readonly string[];
}

/** The methods that there are with the editions that follow them, and what is wrong with their files. */
export async function listMethods(request: MethodsRequest, effects: Effects): Promise<Outcome> {
  const workspace = await workspaceAt(".", effects);
  const { methods, diagnostics: read, locate, rawText } = await loadMethods(workspace.libraries, effects);
  const diagnostics = [
    ...read,
    ...[...methods.values()].flatMap((method) => expressionFaults(method, locate(method.id))),
  ];
  const followed = await methodOfEdition(workspace, effects);
  const listed = [...methods.values()].map((method) => ({
    method,
    editions: [...followed].filter(([, id]) => id === method.id).map(([edition]) => edition),
  }));
  const output = request.json
    ? jsonText({ version: 1, methods: listed.map(entry) })
    : tableToTerminal(tableOf(listed), request);
  const notes = diagnostics.length
    ? { notes: toTerminal(diagnostics, { ...request, catalogue, rawText, fileCount: methods.size }) }
    : {};
  return { output, ...notes, exitCode: diagnostics.some(({ severity }) => severity === "error") ? 1 : 0 };
}

/** The wrong expressions of a method, at their places. */
function expressionFaults(method: Method, locate: Locate): readonly Diagnostic[] {
  return compileMethod(method).faults.map(({ path, message, suggestions }) => ({
    rule: expression.id,
    severity: expression.severity,
    at: locate(pointerTo(path)),
    args: { what: message },
    related: [],
    suggestions,
    elements: [],
  }));
}

/** The method that each edition follows, by the name of its folder. */
async function methodOfEdition(workspace: Workspace, effects: Effects): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const edition of await knownEditions(workspace, effects))
    for (const library of workspace.libraries.toReversed()) {
      const { files } = await effects.files.readFolder(join(library, "assessments/editions", edition), bounds);
      const [header] = readHeads(files);
      if (header) found.set(edition, header.method);
    }
  return found;
}

function entry({ method, editions }: Listed) {
  const { id, version, name, status, source = [], units, notes = [] } = method;
  return { id, version, name, status, source, units, measured: !isComposite(method), editions, notes };
}

function tableOf(listed: readonly Listed[]): ReportTable {
  return {
    id: "methods",
    title: { vi: "Phương pháp đánh giá", en: "Assessment methods" },
    notes: [
      {
        vi: "Xem một phương pháp: khung explain <phương pháp>. Xếp hạng một kỳ: khung rank <kỳ>. Đo trên mô hình: khung score <tỉnh>.",
        en: "A method: khung explain <method>. The ranking of an edition: khung rank <edition>. On a model: khung score <province>.",
      },
    ],
    columns: [
      { id: "id", title: { vi: "Mã", en: "Id" } },
      { id: "name", title: { vi: "Phương pháp", en: "Method" } },
      { id: "status", title: { vi: "Mức chắc chắn", en: "Status" } },
      { id: "editions", title: { vi: "Kỳ đánh giá", en: "Editions" } },
    ],
    rows: listed.map(({ method, editions }) => [
      { text: { vi: method.id } },
      { text: method.name },
      { text: statusNames[method.status] },
      { text: editions.length ? { vi: editions.join(", ") } : fromModel(method) },
    ]),
    empty: { vi: "chưa có phương pháp nào", en: "there is none" },
  };
}

function fromModel(method: Method) {
  return isComposite(method) ? { vi: "chưa có", en: "none yet" } : { vi: "đo trên mô hình", en: "measured on a model" };
}
