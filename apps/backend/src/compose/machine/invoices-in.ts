import { administrationOf } from '@voldaan/application/account/administrations.ts';
import type { ImportJob } from '@voldaan/application/intake/import-job.ts';
import type { ProblemInFile } from '@voldaan/application/intake/plan-import.ts';
import { importedRows } from '@voldaan/application/intake/run-import.ts';
import { printedLink } from '@voldaan/application/link/printed-link.ts';
import { groupedReference } from '@voldaan/application/link/reference.ts';
import { seriesOf } from '@voldaan/application/link/series.ts';
import { importInvoices } from '@voldaan/application/machine/import-invoices.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { SendInvoices } from '@voldaan/contract/machine/invoices.ts';
import type { Job, JobAccepted } from '@voldaan/contract/machine/jobs.ts';
import type { InvoiceProblem } from '@voldaan/contract/machine/problem.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { describeProblem } from '@voldaan/formats/problem.ts';
import type { KnownMachine, Result } from '../../machine/machine-ports.ts';
import { shownJob } from '../desk/imports/shown-job.ts';
import { epcPayloadOf } from '../desk/transfer.ts';
import { actorName } from './machine-actor.ts';
import { parsedInvoice } from './parsed-invoice.ts';
import { found, refused } from './result.ts';

const problemOf = ({ problem }: ProblemInFile, language: Language): InvoiceProblem => ({
  index: problem.row === undefined ? null : problem.row - 1,
  field: problem.column ?? null,
  code: problem.code,
  // Its place is told beside it, and a row means nothing to who sent no file.
  text: describeProblem({ code: problem.code, ...(problem.found && { found: problem.found }) }, language),
});

/** Takes invoices in as one job, or tells every problem of every invoice. */
export const sendInvoices = async (
  services: Services,
  machine: KnownMachine,
  { invoices }: SendInvoices,
): Promise<Result<JobAccepted>> => {
  const by = { id: actorName(machine), name: machine.name, kind: 'api' } as const;
  const accepted = await importInvoices(services, machine.administration, by, invoices.map(parsedInvoice));
  if (accepted.ok) return found({ job: accepted.jobId });
  const problems = accepted.problems.map((problem) => problemOf(problem, machine.language));
  return { ok: false, refusal: { code: 'invoices-refused', problems } };
};

/** How far a job is, and what it came to. */
export const jobOf = async (
  services: Services,
  { administration }: KnownMachine,
  id: string,
): Promise<Result<Job>> => {
  const item = await services.items.get<ImportJob>(administration, 'IMPORT', id);
  if (!item) return refused('not-found');
  const [rows, books] = await Promise.all([
    importedRows(services, administration, id),
    administrationOf(services.items, administration),
  ]);
  const ids = [...new Set(rows.map(({ debtor }) => debtor.id))];
  const debtors = await services.items.many<Debtor>(administration, 'DEBTOR', ids);
  const linkOf = (debtor: string): string =>
    printedLink(services, administration, {
      id: debtor,
      linkSeries: seriesOf(debtors.get(debtor)?.value ?? {}),
    });
  const { at, state, done, total } = shownJob(id, item.value, services.wall.now(), new Set());
  return found({
    id,
    at,
    state,
    done,
    total,
    awaitsRelease: item.value.late,
    rows: rows.map(({ debtor, kind, ...row }) => ({
      ...row,
      kind,
      debtor: debtor.id,
      paymentLink: kind === 'invoice' ? linkOf(debtor.id) : null,
      reference: groupedReference(debtor.id),
      epcPayload: kind === 'invoice' ? epcPayloadOf(books, debtor.id, row.amount) : null,
    })),
  });
};
