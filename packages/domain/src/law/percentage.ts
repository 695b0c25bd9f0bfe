/**
 * Basis points as a percentage with two places, as machines exchange rates.
 *
 * @example percentage(1040) // '10.40'
 */
export const percentage = (basisPoints: number): string => {
  const digits = String(basisPoints).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
