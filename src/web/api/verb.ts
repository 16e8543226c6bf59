import { runVerb, type VerbAsked, type VerbName } from "../../app/portal/verbs.ts";
import { isPartialDate } from "../../domain/date.ts";
import type { Words } from "../../domain/text.ts";
import { type Answering, type ApiAnswer, type ApiRequest, missing, ofProvince } from "./answer.ts";

/** What a verb is asked of its own. */
type More = (request: ApiRequest) => Partial<VerbAsked>;

/** The JSON of a verb of the command line on the province of the address, at the date that it asks for. */
export function provinceVerb(verb: VerbName, more: More = () => ({})): Answering {
  return ofProvince(({ folder }, request) => {
    const { query, portal, language } = request;
    const dates = { at: query.one("at"), since: query.one("since") };
    const wrong = Object.values(dates).find((date) => date !== undefined && !isPartialDate(date));
    if (wrong !== undefined) return { kind: "problem", status: 400, detail: noDate(wrong)[language] };
    const framework = query.one("framework");
    if (framework !== undefined && !portal.frameworks.has(framework)) return missing(request, noFramework(framework));
    return ran(verb, { folder, ...dates, framework, ...more(request), language }, request);
  });
}

/** The JSON of a verb on the edition of the address. */
export function editionVerb(verb: VerbName, more: More = () => ({})): Answering {
  return (request) => {
    const { steps, portal, language } = request;
    const edition = steps["edition"] ?? "";
    // A verb takes paths as well: from outside, only editions that there are.
    if (!portal.editions.some(({ id }) => id === edition)) return missing(request, noEdition(edition));
    return ran(verb, { edition, ...more(request), language }, request);
  };
}

/** Runs a verb whose words are all known to be names of what there is; what it refuses is the reader's mistake. */
export async function ran(
  verb: VerbName,
  asked: VerbAsked,
  { portal, query, language }: ApiRequest,
): Promise<ApiAnswer> {
  const method = query.one("method");
  if (method !== undefined && !portal.methods.has(method)) return missing({ language }, noMethod(method));
  const { output, notes = "", files = [] } = await runVerb(verb, { ...asked, method }, portal.effects);
  const [file] = files;
  if (verb === "draw" && file)
    return { kind: "data", data: { pictures: files.map(({ contents }) => parsed(contents)) } };
  if (output.trim() !== "") return { kind: "json", text: output };
  return { kind: "problem", status: 400, detail: notes.trim() };
}

function parsed(contents: string | Uint8Array): unknown {
  return JSON.parse(typeof contents === "string" ? contents : new TextDecoder().decode(contents));
}

function noDate(date: string): Words {
  return { vi: `“${date}” không phải là thời điểm.`, en: `“${date}” is no date.` };
}

function noFramework(name: string): Words {
  return { vi: `Không có khung tham chiếu “${name}”.`, en: `There is no framework “${name}”.` };
}

/** Word that there is no edition of a name. */
export function noEdition(name: string): Words {
  return { vi: `Không có kỳ đánh giá “${name}”.`, en: `There is no edition “${name}”.` };
}

/** Word that there is no method of a name. */
export function noMethod(name: string): Words {
  return { vi: `Không có phương pháp “${name}”.`, en: `There is no method “${name}”.` };
}
