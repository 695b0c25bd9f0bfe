/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** @example mm(25.4) // 72 points */
export const mm = (millimetres: number): number => millimetres * POINTS;

/** The A4 sheet of a letter in points from its upper left corner. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: mm(20),
  right: 595.28 - mm(20),
  /** Left edge of the column beside the text: contact and marks, like notes in a margin. */
  margin: mm(150),
  /** Widest line of running text. */
  measure: mm(140),
  letterhead: mm(18),
  /** Top of a logo; it ends well above the window. */
  logo: mm(15),
  /** Address window: 20 mm from the left, 50 mm from the top. */
  window: mm(50),
  body: mm(93),
  /** Top of the text on every next page. */
  nextPage: mm(30),
  /** Where text ends, above the foot. */
  bottom: 841.89 - mm(20),
  foot: 841.89 - mm(16),
  folds: [mm(99), mm(198)],
  qr: mm(25),
} as const;

export const type = {
  text: 10.5,
  leading: 15,
  small: 8.5,
  smallLeading: 11.5,
  heading: 12,
  name: 15,
} as const;
