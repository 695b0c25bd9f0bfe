/**
 * A text that somebody wrote, as the end of a sentence: with one full stop, or with the mark that it has.
 *
 * @example sentenceEnd('daarna opnieuw bellen.') // 'daarna opnieuw bellen.'
 */
export const sentenceEnd = (text: string): string => {
  const written = text.trimEnd();
  return /[.!?…]$/u.test(written) ? written : `${written}.`;
};
