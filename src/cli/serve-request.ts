import type { Words } from "../domain/text.ts";
import type { Invocation } from "./command.ts";
import { many, text } from "./option-values.ts";
import type { ServeRequest } from "./serve.ts";

const usualPort = "4600";
const usualRate = "1200";
const highestPort = 65_535;

/** What `khung serve` is asked, or what is wrong with it. */
export function serveRequest(options: Invocation["options"]): ServeRequest | Words {
  const port = numberIn(text(options["port"]) ?? usualPort);
  if (port === undefined || port > highestPort) return wrongPort;
  const rate = numberIn(text(options["rate"]) ?? usualRate);
  if (rate === undefined || rate < 1) return wrongRate;
  return {
    workspace: text(options["workspace"]) ?? ".",
    host: text(options["host"]) ?? "127.0.0.1",
    port,
    names: many(options["name"]),
    rate,
    isQuiet: options["quiet"] === true,
  };
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const wrongPort: Words = {
  vi: "--port là một số nguyên từ 0 đến 65535.",
  en: "--port is a whole number from 0 to 65535.",
};
const wrongRate: Words = {
  vi: "--rate là số lượt truy cập một phút, ít nhất là 1.",
  en: "--rate is a number of requests a minute, at least 1.",
};
