import type { DebtorFilter } from '@voldaan/contract/desk/debtors.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import type { DebtorRowData } from './row-data.ts';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Whether a row is what somebody looks for: every word in name, city, customer number or an invoice number,
 * or an amount that is open.
 */
export const isSought = (row: DebtorRowData, query: string): boolean => {
  const amount = parseEuro(query);
  if (amount !== undefined && amount > 0 && (row.open === amount || row.overdue === amount)) return true;
  const text = plain([row.name, row.city, row.customerNumber, ...row.invoices].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export const isShown = (row: DebtorRowData, filter: DebtorFilter): boolean => {
  switch (filter) {
    case 'open':
      return row.open > 0;
    case 'overdue':
      return row.overdue > 0;
    case 'held':
      return row.holds.length > 0;
    case 'closed':
      return row.closedOn !== null;
    case 'all':
      return true;
  }
};
