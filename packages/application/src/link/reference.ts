import { toCreditorReference } from '@voldaan/formats/reference/creditor-reference.ts';

/**
 * What a debtor quotes with a transfer: a creditor reference (ISO 11649) of his account, so that money finds
 * its way whatever he pays.
 *
 * @example paymentReference('D4K7Q2M9XA') // 'RF18D4K7Q2M9XA'
 */
export const paymentReference = (account: string): string => toCreditorReference(account);

/** In groups of four, as people type it over. */
export const groupedReference = (account: string): string =>
  paymentReference(account).replace(/(.{4})(?=.)/g, '$1 ');
