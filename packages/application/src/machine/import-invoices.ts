import type { ParsedInvoice } from '@voldaan/formats/invoice/parsed-invoice.ts';
import { type AcceptedImport, acceptImport } from '../intake/accept-import.ts';
import type { ImportJob } from '../intake/import-job.ts';
import { planOf } from '../intake/plan-import.ts';
import type { Services } from '../services.ts';

/** The place that stands for a file where invoices come without one. */
const SENT = 'invoices';

/**
 * Accepts invoices that a machine sends, by the way of every import: all or none, one job, and the same ones again
 * are the same job. The row of a problem is the place of the invoice in what was sent, from 1.
 */
export const importInvoices = (
  services: Services,
  administration: string,
  by: ImportJob['by'],
  invoices: readonly ParsedInvoice[],
): Promise<AcceptedImport> =>
  acceptImport(services, administration, {
    by,
    names: [by.name],
    digest: services.hash(JSON.stringify(invoices)),
    plan: (document) =>
      planOf(
        invoices.map((invoice, i) => ({ file: SENT, place: { row: i + 1, column: 'number' }, invoice })),
        document,
      ),
  });
