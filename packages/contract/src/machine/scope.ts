import * as z from 'zod';

/** What a key of a machine may do. */
export const Scope = z.enum([
  'invoices:write',
  'invoices:read',
  'receipts:write',
  'debtors:read',
  'webhooks:manage',
]);
export type Scope = z.output<typeof Scope>;
