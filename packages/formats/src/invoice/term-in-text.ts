/**
 * Payment term in free text, in days: one number of days, and no talk of a discount, whose days would be no term.
 *
 * @example termInText('Betaling binnen 14 dagen') // 14
 * @example termInText('Payment within 10 days, 2% discount') // undefined
 */
export const termInText = (note: string): number | undefined => {
  if (/%|korting|discount|skonto/i.test(note)) return undefined;
  const terms = [...note.matchAll(/(?<!\d)(\d{1,3})\s*(?:dagen|dgn|dag|days?|d\.)(?!\w)/gi)];
  const [only] = terms;
  return terms.length === 1 && only ? Number(only[1]) : undefined;
};
