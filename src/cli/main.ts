import type { Language, Words } from "../domain/text.ts";
import { guardOutput, terminalOf } from "../node/terminal.ts";
import type { Invocation } from "./command.ts";
import { languageOf } from "./language.ts";
import { plainHelp } from "./plain-help.ts";

/**
 * The program: arguments in; text, files and an exit code out. Environment: `KHUNG_LANG` the language, `KHUNG_DEBUG`
 * shows the stack of a fault of ours, `SOURCE_DATE_EPOCH` the day on which waivers are judged, `KHUNG_MEASURE` prints times and
 * memory as JSON on standard error, `KHUNG_CACHE` the folder of what is remembered from run to run, `off` for none.
 */
async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const language = languageOf(args, environment["KHUNG_LANG"]);
  guardOutput(process.stdout, process.stderr, language);
  const help = plainHelp(args, language);
  if (help !== undefined) {
    process.stdout.write(help);
    return;
  }
  const request = (await import("./parse.ts")).parse(args, language);
  if (request.kind === "help") process.stdout.write(request.text);
  else if (request.kind === "version")
    process.stdout.write(`${(await import("../node/package.ts")).ownPackage().version}\n`);
  else if (request.kind === "mistake") {
    const { didYouMean } = await import("../app/check/did-you-mean.ts");
    const { usageMessage } = await import("./usage.ts");
    const suggestions = didYouMean(request.mistake.subject, request.choices);
    process.stderr.write(usageMessage(request.mistake, suggestions, request.help, language));
    process.exitCode = 2;
  } else {
    const { liveOn } = await import("../node/live.ts");
    const { carryOut, realWorld } = await import("../node/world.ts");
    const { memoryFrom } = await import("../node/memory.ts");
    if (isLasting(request.invocation)) (await import("../node/engine.ts")).forLongRuns();
    const { run } = await import("./run.ts");
    const isMeasured = environment["KHUNG_MEASURE"] !== undefined;
    const epoch = environment["SOURCE_DATE_EPOCH"];
    const today = epoch ? (await import("../node/source-date.ts")).sourceDay(epoch) : undefined;
    if (epoch && today === undefined) {
      process.stderr.write(wrongEpoch(epoch)[language]);
      process.exitCode = 2;
      return;
    }
    const { effects, progress } = realWorld(language, isMeasured, today);
    const memory = memoryFrom(environment, import.meta.url);
    const outcome = await run(request.invocation, {
      effects: memory ? { ...effects, memory } : effects,
      live: liveOn(process.stdout),
      language,
      terminal: terminalOf(process.stdout, environment),
    });
    progress.done();
    await carryOut(outcome, language);
    if (isMeasured) (await import("../node/measure.ts")).printMeasures(progress);
  }
}

/** Whether a command goes on until the user ends it. */
function isLasting({ command, options }: Invocation): boolean {
  return command === "serve" || options["watch"] === true;
}

function wrongEpoch(epoch: string): Words {
  return {
    vi: `SOURCE_DATE_EPOCH phải là số giây kể từ năm 1970, không phải “${epoch}”.\n`,
    en: `SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “${epoch}”.\n`,
  };
}

function ourFault(error: unknown, language: Language, debug: boolean): string {
  const reason = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
  const said = {
    vi: "khung gặp lỗi của chính mình, không phải lỗi của mô hình. Xin báo cho nhóm phát triển, kèm lệnh đã chạy; đặt KHUNG_DEBUG=1 để xem chi tiết.",
    en: "khung met a fault of its own; the model is not to blame. Please report it with the command; KHUNG_DEBUG=1 shows the details.",
  };
  return `${said[language]}\n  ${reason}\n`;
}

main(process.argv.slice(2), process.env).catch((error: unknown) => {
  process.stderr.write(
    ourFault(error, languageOf(process.argv.slice(2), process.env["KHUNG_LANG"]), Boolean(process.env["KHUNG_DEBUG"])),
  );
  process.exitCode = 4;
});
