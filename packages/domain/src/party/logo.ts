/** Width and height in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The picture by which a creditor is known; what it shows is said by his name. */
export type Logo = PictureSize & {
  /** SHA-256 of its bytes, hex: another picture is another logo, and never comes under the same address. */
  readonly sha256: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: number;
  /** As its file was called. */
  readonly name: string;
};

/**
 * How large a picture stands within a box: its proportions stay, and what is small is not blown up.
 *
 * @example fittedIn({ width: 800, height: 100 }, { width: 240, height: 40 }) // { width: 240, height: 30 }
 */
export const fittedIn = ({ width, height }: PictureSize, box: PictureSize): PictureSize => {
  if (width <= box.width && height <= box.height) return { width, height };
  const scaled = (side: number, to: number, of: number) => Math.max(1, Math.round((side * to) / of));
  return width * box.height > height * box.width
    ? { width: box.width, height: scaled(height, box.width, width) }
    : { width: scaled(width, box.height, height), height: box.height };
};
