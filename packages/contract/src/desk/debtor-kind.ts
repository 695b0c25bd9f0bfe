import * as z from 'zod';

/** What the debtor is; decides plan, interest and costs. `unknown` is treated as a consumer until a person says. */
export const DebtorKind = z.enum(['company', 'sole-trader', 'consumer', 'unknown']);
export type DebtorKind = z.output<typeof DebtorKind>;
