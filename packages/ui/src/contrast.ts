const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const part = (at: number) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};

/**
 * Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2).
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Whether a band of this colour is seen on white paper: 3 to 1 (WCAG 2.2, 1.4.11). */
export const standsOut = (color: string): boolean => contrast(color, '#ffffff') >= 3;
