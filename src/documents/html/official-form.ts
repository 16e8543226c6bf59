import type { OfficialForm } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { officialWords } from "../telling/official-words.ts";

/** The head and the foot of an official document, every field there; what is not known is a line to be filled in by hand. */
export function officialModel(language: Language, form: OfficialForm) {
  const words = (key: keyof typeof officialWords): string => officialWords[key][language];
  const { above = "", issuer, number = "………", place = words("place"), signatory = "", recipients } = form;
  return {
    above,
    issuer,
    number: `${words("number")} ………/${number}`,
    state: words("state"),
    motto: words("motto"),
    date: `${place}, ${words("day")}`,
    receivedBy: recipients.length > 0 ? words("recipients") : "",
    recipients,
    signatory: signatory.split("\n"),
    signed: words("signed"),
  };
}
