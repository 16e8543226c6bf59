import type { Language, Words } from "../domain/text.ts";
import type { ArgumentCard, CommandCard, OptionCard } from "./command.ts";
import { commands } from "./commands.ts";
import { options } from "./options.ts";

const words = {
  title: {
    vi: "khung: mô tả, kiểm tra và trình bày kiến trúc chính quyền điện tử cấp tỉnh",
    en: "khung: describe, check and present the e-government architecture of a province",
  },
  examples: { vi: "Ví dụ", en: "Examples" },
  usage: { vi: "Cách dùng", en: "Usage" },
  commands: { vi: "Các lệnh", en: "Commands" },
  arguments: { vi: "Tham số", en: "Arguments" },
  options: { vi: "Tùy chọn", en: "Options" },
  command: { vi: "<lệnh>", en: "<command>" },
  anyOptions: { vi: "[tùy chọn]", en: "[options]" },
  help: { vi: "xem hướng dẫn này", en: "show this help" },
  version: { vi: "xem phiên bản", en: "show the version" },
  more: {
    vi: "Xem từng lệnh: khung <lệnh> --help. Ngôn ngữ: --lang hoặc biến môi trường KHUNG_LANG.",
    en: "Help for one command: khung <command> --help. Language: --lang or the environment variable KHUNG_LANG.",
  },
  exitCodes: {
    vi: "Mã thoát: 0 đạt · 1 có phát hiện từ ngưỡng trở lên · 2 dùng sai · 3 không đọc hoặc ghi được · 4 lỗi của khung",
    en: "Exit codes: 0 clean · 1 findings at the threshold · 2 wrong usage · 3 input or output failed · 4 a fault of khung",
  },
} as const satisfies Record<string, Words>;

/** The commands that a newcomer tries: the others show their examples in their own help. */
const firstSteps: ReadonlySet<string> = new Set(["init", "check", "draw", "gaps", "rank", "publish"]);

type Row = readonly [term: string, description: string];

/** The help of the whole program: examples first. */
export function programHelp(language: Language): string {
  const examples = commands
    .filter(({ name }) => firstSteps.has(name))
    .flatMap((card) => exampleRows(card, language).slice(0, 1));
  const sections = page(words.title[language], language, [
    [words.examples, examples],
    [words.usage, [[`khung ${words.command[language]} ${words.anyOptions[language]}`, ""]]],
    [words.commands, commands.map((card) => [card.name, card.summary[language]])],
    [
      words.options,
      [optionRow(options.language, language), ["-V, --version", words.version[language]], helpRow(language)],
    ],
  ]);
  return `${sections}\n${words.exitCodes[language]}\n${words.more[language]}\n`;
}

/** The options of a command, with the language, which all have; one that is told of its own way stays as it is. */
function optionsOf({ options: own }: CommandCard): readonly OptionCard[] {
  return own.some(({ name }) => name === options.language.name) ? own : [...own, options.language];
}

/** The help of one command: examples first. */
export function commandHelp(card: CommandCard, language: Language): string {
  const usage = [
    "khung",
    card.name,
    ...card.arguments.map((each) => argumentName(each, language)),
    words.anyOptions[language],
  ];
  return page(`khung ${card.name}: ${card.summary[language]}`, language, [
    [words.examples, exampleRows(card, language)],
    [words.usage, [[usage.join(" "), ""]]],
    [words.arguments, card.arguments.map((each) => [argumentName(each, language), each.words[language]])],
    [words.options, [...optionsOf(card).map((each) => optionRow(each, language)), helpRow(language)]],
  ]);
}

function page(
  title: string,
  language: Language,
  sections: readonly (readonly [title: Words, rows: readonly Row[]])[],
): string {
  const [examples, ...rest] = sections
    .filter(([, rows]) => rows.length)
    .map(([heading, rows]) => `${heading[language]}:\n${table(rows)}`);
  return `${[examples, title, ...rest].join("\n\n")}\n`;
}

function table(rows: readonly Row[]): string {
  const width = Math.min(48, Math.max(...rows.map(([term]) => term.length)));
  return rows.map(([term, description]) => line(term, description, width)).join("\n");
}

/** As wide as a terminal usually is made; longer descriptions go on below. */
const widest = 118;

function line(term: string, description: string, width: number): string {
  if (!description) return `  ${term}`;
  const indent = " ".repeat(width + 4);
  const told = wrapped(description, widest - indent.length).join(`\n${indent}`);
  return term.length > width ? `  ${term}\n${indent}${told}` : `  ${term.padEnd(width)}  ${told}`;
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function exampleRows(card: CommandCard, language: Language): readonly Row[] {
  return card.examples.map((example): Row => [example.line, example.words[language]]);
}

function argumentName({ name, required, variadic }: ArgumentCard, language: Language): string {
  const text = `${name[language]}${variadic ? "…" : ""}`;
  return required ? `<${text}>` : `[${text}]`;
}

function optionRow({ name, short, value, words: said }: OptionCard, language: Language): Row {
  return [`${short ? `-${short}, ` : ""}--${name}${value ? ` <${value[language]}>` : ""}`, said[language]];
}

function helpRow(language: Language): Row {
  return ["-h, --help", words.help[language]];
}
