/**
 * Lets an option be given more than once.
 *
 * @example .requiredOption('--principal <amount>', '…', many(positiveAmount('--principal')))
 */
export const many =
  <Value>(read: (text: string) => Value) =>
  (text: string, before: readonly Value[] | undefined): readonly Value[] => [...(before ?? []), read(text)];
