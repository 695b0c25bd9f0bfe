import * as z from 'zod';
import { Amount, Id } from './values.ts';

export const SearchQuery = z.object({ q: z.string().trim().min(1).max(100) });
export type SearchQuery = z.output<typeof SearchQuery>;

/** By what a debtor was found. */
export const FoundBy = z.enum([
  'name',
  'city',
  'customer-number',
  'kvk',
  'iban',
  'email',
  'phone',
  'invoice',
  'amount',
  'reference',
]);
export type FoundBy = z.output<typeof FoundBy>;

/** `shown` is what was found, as it is written: the number of an invoice, an address, an amount. */
export const SearchHit = z.object({
  id: Id,
  name: z.string(),
  city: z.string().nullable(),
  open: Amount,
  overdue: Amount,
  by: FoundBy,
  shown: z.string(),
});
export type SearchHit = z.output<typeof SearchHit>;

/** The surest first; `more`: there are more than fit here. */
export const SearchResults = z.object({ hits: z.array(SearchHit), more: z.boolean() });
export type SearchResults = z.output<typeof SearchResults>;
