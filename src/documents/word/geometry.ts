/** Twips in a millimetre. */
const perMillimetre = 1440 / 25.4;

const twips = (millimetres: number): number => Math.round(millimetres * perMillimetre);

/** A4 with the margins of Decree 30/2020/NĐ-CP, annex I: 20–25, 20–25, 30–35, 15–20 mm. In twips. */
export const paper = {
  width: twips(210),
  height: twips(297),
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
    header: twips(10),
    footer: twips(10),
  },
} as const;

/** The room for text on an upright page or one on its side, in twips. */
export function roomOf(sideways: boolean): { readonly width: number; readonly height: number } {
  const { margin } = paper;
  const across = sideways ? paper.height : paper.width;
  const down = sideways ? paper.width : paper.height;
  return { width: across - margin.left - margin.right, height: down - margin.top - margin.bottom };
}

/** Twips in a pixel of 1/96 inch, in which pictures are measured. */
export const twipsPerPixel = 15;
/** Twips in a point. */
export const twipsPerPoint = 20;
