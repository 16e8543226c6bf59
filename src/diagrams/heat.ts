/** The ground of a cell by its value, from little to most: one hue that only grows darker; all carry dark text. */
export const heatColours = ["#f1f6fb", "#deeaf6", "#cadef1", "#b4d1ec", "#9dc3e6"] as const;

/** The darkest colour stands for this much at least: one thing is never many. */
const leastScale = 3;

/** The step of a value on the heat scale, from 0 to 4; nothing where there is nothing to show. */
export function heatStep(value: number, most: number): number | undefined {
  if (!(value > 0) || !(most > 0)) return undefined;
  const darkest = Math.max(most, leastScale);
  return Math.min(heatColours.length - 1, Math.floor((value / darkest) * heatColours.length * 0.999));
}
