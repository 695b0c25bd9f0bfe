import { COMPANIES } from './companies.ts';
import { CONSUMERS } from './consumers.ts';
import type { Entry } from './entry.ts';
import { KEY_ACCOUNTS } from './key-accounts.ts';
import { SOLE_TRADERS } from './sole-traders.ts';

/** Everybody whose invoices came in on their own days. */
export const BOOKS: readonly Entry[] = [...KEY_ACCOUNTS, ...COMPANIES, ...SOLE_TRADERS, ...CONSUMERS];
