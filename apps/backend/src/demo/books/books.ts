import { COMPANIES_IN_TOWN } from './companies-in-town.ts';
import { COMPANIES_ROUND_ABOUT } from './companies-round-about.ts';
import { CONSUMERS } from './consumers.ts';
import type { Entry } from './entry.ts';
import { KEY_ACCOUNTS } from './key-accounts.ts';
import { SOLE_TRADERS } from './sole-traders.ts';

/** Everybody whose invoices came in on their own days. */
export const BOOKS: readonly Entry[] = [
  ...KEY_ACCOUNTS,
  ...COMPANIES_IN_TOWN,
  ...COMPANIES_ROUND_ABOUT,
  ...SOLE_TRADERS,
  ...CONSUMERS,
];
