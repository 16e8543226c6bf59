import type { Language, Words } from "../domain/text.ts";

/** A mistake in how khung was called, as the parser names it, with the words of the user that it is about. */
export interface UsageMistake {
  readonly code: string;
  readonly subject: string;
  readonly expected?: string;
}

type Say = (mistake: UsageMistake) => Words;

const says: Readonly<Record<string, Say>> = {
  "commander.unknownCommand": ({ subject }) => ({
    vi: `Không có lệnh “${subject}”.`,
    en: `There is no command “${subject}”.`,
  }),
  "commander.unknownOption": ({ subject }) => ({
    vi: `Không có tùy chọn “${subject}”.`,
    en: `There is no option “${subject}”.`,
  }),
  "commander.missingArgument": ({ subject }) => ({
    vi: `Thiếu tham số <${subject}>.`,
    en: `The argument <${subject}> is missing.`,
  }),
  "commander.optionMissingArgument": ({ subject }) => ({
    vi: `Tùy chọn “${subject}” cần có giá trị.`,
    en: `The option “${subject}” needs a value.`,
  }),
  "commander.excessArguments": () => ({ vi: "Thừa tham số.", en: "There are more arguments than the command takes." }),
  "commander.invalidArgument": ({ subject, expected }) => ({
    vi: `Giá trị “${subject}” không hợp lệ${expected ? `; các giá trị có thể dùng: ${expected}` : ""}.`,
    en: `“${subject}” is not a value of this option${expected ? `; it takes: ${expected}` : ""}.`,
  }),
};

const didYouMean = { vi: "Ý bạn là", en: "Did you mean" };
const helpHint = { vi: "Xem hướng dẫn:", en: "Help:" };
const or = { vi: " hay ", en: " or " };

/** What is said of a mistake of usage: what is wrong, what may have been meant, where to read on. */
export function usageMessage(
  mistake: UsageMistake,
  suggestions: readonly string[],
  help: string,
  language: Language,
): string {
  const say =
    says[mistake.code] ??
    (({ subject }) => ({ vi: `Lệnh không hợp lệ: ${subject}`, en: `Not a valid command: ${subject}` }));
  const guess = suggestions.map((each) => `“${each}”`).join(or[language]);
  return [
    say(mistake)[language],
    ...(guess ? [`${didYouMean[language]} ${guess}?`] : []),
    `${helpHint[language]} ${help}`,
    "",
  ].join("\n");
}
