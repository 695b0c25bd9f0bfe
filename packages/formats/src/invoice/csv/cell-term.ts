/**
 * A payment term in days: "30", "14 dagen", "Netto 30 dagen".
 *
 * @returns undefined when there is not exactly one number of at most 365 days
 */
export const cellTerm = (text: string): number | undefined => {
  const days = Number(/^[^\d%-]*(\d{1,3})[^\d%]*$/.exec(text)?.[1]);
  return days <= 365 ? days : undefined;
};
