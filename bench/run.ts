import { cpus, totalmem } from "node:os";
import { benchCheck } from "./check.ts";
import { benchPeers } from "./peers.ts";
import { benchWatch } from "./watch.ts";

/** What `npm run bench` measures: a cold check at every size; with a name behind `--`, another bench. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  check: benchCheck,
  watch: benchWatch,
  peers: benchPeers,
};

const name = process.argv[2] ?? "check";
const bench = benches[name];
const machine = `Node ${process.version} on ${process.platform}-${process.arch}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
if (bench) process.stdout.write(`${await bench()}\n\n${machine}\n`);
else {
  process.stderr.write(`No bench “${name}”; there are ${Object.keys(benches).join(", ")}.\n`);
  process.exitCode = 2;
}
