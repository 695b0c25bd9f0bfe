/** What the law and the plan distinguish. `unknown` is treated as a consumer until somebody finds out. */
export type DebtorKind = 'company' | 'sole-trader' | 'consumer' | 'unknown';

/** Which set of days and words a kind of debtor gets: one timeline for everybody in a class. */
export type DebtorClass = 'business' | 'consumer';

/**
 * @example debtorClass('unknown') // 'consumer': the reading that is safe for the debtor
 */
export const debtorClass = (kind: DebtorKind): DebtorClass =>
  kind === 'company' || kind === 'sole-trader' ? 'business' : 'consumer';
