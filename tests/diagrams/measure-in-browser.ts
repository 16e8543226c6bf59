/**
 * Runs in a page that shows pictures: what is wrong with their texts, measured by the browser. Every text must lie within
 * the picture and within the outline it stands in, by the ink of its letters; and no two texts may share ink. It refers
 * to nothing outside of itself.
 */
export const measureTexts = `(() => {
  const tolerance = 1.2;
  const context = document.createElement("canvas").getContext("2d");
  const faults = [];
  let measured = 0;
  const inkOf = (text) => {
    const style = getComputedStyle(text);
    context.font = style.fontWeight + " " + style.fontSize + " " + style.fontFamily;
    const ink = context.measureText(text.textContent);
    const picture = text.ownerSVGElement.getBoundingClientRect();
    const x = Number(text.getAttribute("x")) + picture.left;
    const y = Number(text.getAttribute("y")) + picture.top;
    const anchor = text.getAttribute("text-anchor") ?? "start";
    const width = text.getComputedTextLength();
    const from = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0;
    const up = ink.actualBoundingBoxAscent;
    const down = ink.actualBoundingBoxDescent;
    if (text.hasAttribute("transform")) return { left: x - up, right: x + down, top: y - from - width, bottom: y - from };
    return { left: x + from, right: x + from + width, top: y - up, bottom: y + down };
  };
  const frameOf = (text, picture) => {
    for (let at = text.parentElement; at && at !== picture; at = at.parentElement) {
      const outline = [...at.children].find((child) => child.classList.contains("khung-outline"));
      if (outline) return outline;
    }
    return picture;
  };
  for (const picture of document.querySelectorAll("svg.khung-picture")) {
    const name = picture.closest("[data-name]").dataset.name;
    const inks = [];
    for (const text of picture.querySelectorAll("text")) {
      measured += 1;
      const ink = inkOf(text);
      const frame = frameOf(text, picture).getBoundingClientRect();
      const out = Math.max(frame.left - ink.left, ink.right - frame.right, frame.top - ink.top, ink.bottom - frame.bottom);
      if (out > tolerance) faults.push(name + ": “" + text.textContent + "” leaves its frame by " + out.toFixed(1));
      inks.push({ text, ink });
    }
    for (const [index, one] of inks.entries())
      for (const other of inks.slice(index + 1)) {
        const across = Math.min(one.ink.right, other.ink.right) - Math.max(one.ink.left, other.ink.left);
        const along = Math.min(one.ink.bottom, other.ink.bottom) - Math.max(one.ink.top, other.ink.top);
        if (across > tolerance && along > tolerance)
          faults.push(name + ": “" + one.text.textContent + "” and “" + other.text.textContent + "” overlap");
      }
  }
  return { measured, faults };
})()`;
