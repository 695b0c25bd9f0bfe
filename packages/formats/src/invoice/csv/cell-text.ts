/**
 * What a person sees in a cell: Excel's `="00123"` and a leading apostrophe undone, white space and control characters collapsed.
 *
 * @example cellText('="00123" ') // '00123'
 */
export const cellText = (cell: string): string => {
  const text = cell.replace(/[\s\p{Cc}\u00a0\u202f]+/gu, ' ').trim();
  const forced = /^="(.*)"$/.exec(text)?.[1];
  return (forced ?? text).replace(/^'(?=\S)/, '').trim();
};
