import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recollection } from "../src/app/check/recollection.ts";
import { drawPicture } from "../src/app/draw/picture.ts";
import { loadProvince } from "../src/app/load/load-province.ts";
import { boxesOf, isBoxView } from "../src/domain/view.ts";
import { forLongRuns } from "../src/node/engine.ts";
import { realWorld } from "../src/node/world.ts";
import { viewsOf } from "../src/views/catalogue.ts";

/**
 * Reads a province and draws its view `tat-ca` on one sheet, however large it is; with a number, as often again after
 * an edit of one line. Bundled by the bench, so that it starts as the program does.
 */
const [folder = "", output = "", edits = "0"] = process.argv.slice(2);
const { effects } = realWorld("vi", true);
const past = recollection();
const applications = join(folder, "applications.yaml");

interface Drawn {
  readonly boxes: number;
  readonly lines: number;
  readonly svg: string;
}

async function drawOnce(): Promise<Drawn> {
  const { graph } = await loadProvince(folder, effects, undefined, past);
  const entry = graph && viewsOf(graph).get("tat-ca");
  if (!entry) throw new Error("the province has no such view");
  const view = entry.build(graph);
  const svg = await drawPicture({ view, form: "svg", language: "vi" }, effects.layoutEngine);
  return { boxes: isBoxView(view) ? boxesOf(view).length : 0, lines: isBoxView(view) ? view.lines.length : 0, svg };
}

/** Milliseconds of each drawing after an edit. */
async function redrawn(): Promise<readonly number[]> {
  const warm: number[] = [];
  for (let edit = 1; edit <= Number(edits); edit++) {
    const text = readFileSync(applications, "utf8");
    // Another name, of another length: the box changes its size, and the whole layout has to be done again.
    writeFileSync(
      applications,
      text.replace(/name: .* 7( .*)?\n/, `name: Cổng dịch vụ công trực tuyến 7 ${"sửa đổi ".repeat(edit)}\n`),
    );
    const start = performance.now();
    await drawOnce();
    warm.push(performance.now() - start);
  }
  return warm;
}

async function main(): Promise<void> {
  if (Number(edits) > 0) forLongRuns();
  // As the program does: the engine loads while the model is read.
  void effects.layoutEngine("digraph {}").catch(() => undefined);
  const { boxes, lines, svg } = await drawOnce();
  writeFileSync(output, svg);
  const drawn = { boxes: svg.split('class="khung-box ').length - 1, lines: svg.split('class="khung-line ').length - 1 };
  const isSimpler = /bố trí theo cách|xếp theo nhóm/.test(svg);
  process.stdout.write(`${JSON.stringify({ boxes, lines, drawn, isSimpler, warm: await redrawn() })}\n`);
  process.exit(0);
}

void main();
