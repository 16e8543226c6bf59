import { cpus, release, totalmem } from "node:os";
import { benchCheck } from "./check.ts";
import { benchDiagrams } from "./diagrams.ts";
import { benchDocuments } from "./documents.ts";
import { benchGaps } from "./gaps.ts";
import { benchPeers } from "./peers.ts";
import { benchPortal } from "./portal.ts";
import { benchReadiness } from "./readiness.ts";
import { benchWatch } from "./watch.ts";

/** What `npm run bench` can measure: to add a bench, add its line here. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  check: benchCheck,
  watch: benchWatch,
  peers: benchPeers,
  readiness: benchReadiness,
  gaps: benchGaps,
  diagrams: benchDiagrams,
  documents: benchDocuments,
  portal: benchPortal,
};
/** Measured when no name is given; others are asked for by name: `npm run bench -- diagrams`. */
const usual = ["check", "watch", "peers"];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown === undefined) {
  for (const name of asked.length ? asked : usual) process.stdout.write(`${await benches[name]?.()}\n\n`);
  process.stdout.write(`${machine()}\n`);
} else {
  process.stderr.write(`No bench “${unknown}”; there are ${Object.keys(benches).join(", ")}.\n`);
  process.exitCode = 2;
}

/** What a reader needs to know of the machine to make sense of seconds; nothing that tells whose it is. */
function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const [first] = cpus();
  return `Node ${process.version} on ${process.platform}-${process.arch} ${release()}, ${cpus().length} cores (${first?.model ?? "unknown"}), ${memory} GB`;
}
