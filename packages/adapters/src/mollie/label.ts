/** Names of methods that Mollie's own description does not say the way we must. */
export type MethodLabels = Readonly<Record<string, string>>;

/** Since January 2026 iDEAL must carry both names, in text too. */
export const METHOD_LABELS: MethodLabels = { ideal: 'iDEAL | Wero' };

/** @example methodLabel('ideal', 'iDEAL') // 'iDEAL | Wero' */
export const methodLabel = (id: string, description: string, labels: MethodLabels = METHOD_LABELS): string =>
  labels[id] ?? description;
