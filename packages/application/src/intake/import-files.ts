import type { Services } from '../services.ts';
import { type ImportJob, importDocument } from './import-job.ts';
import { numbersInUse } from './numbers-in-use.ts';
import { type ProblemInFile, planImport, type ReadDocument, type SentFile } from './plan-import.ts';

export type AcceptedImport =
  | { readonly ok: true; readonly jobId: string; readonly job: ImportJob }
  | { readonly ok: false; readonly problems: readonly ProblemInFile[] };

const sizeOf = ({
  invoices,
  creditNotes,
}: {
  invoices: readonly unknown[];
  creditNotes: readonly unknown[];
}): number => invoices.length + creditNotes.length;

/** The PDF that came inside an electronic invoice is kept under the invoice's number. */
const keepDocuments = async (
  services: Services,
  read: readonly ReadDocument[],
  keyOf: (number: string) => string,
) => {
  for (const { number, pdf } of read.map(({ invoice }) => invoice)) {
    if (pdf) await services.documents.put(keyOf(number), pdf.bytes, 'application/pdf');
  }
};

/**
 * Accepts files for import. With one problem in one of them nothing is written and every problem is told;
 * otherwise a job is made that carries it out, one command per account. The same files again are the same
 * job: nothing changes.
 */
export const importFiles = async (
  services: Services,
  administration: string,
  by: ImportJob['by'],
  files: readonly SentFile[],
): Promise<AcceptedImport> => {
  const contents = files.map(({ bytes }) => services.hash(Buffer.from(bytes).toString('latin1'))).sort();
  const jobId = `I${services.hash(`${administration}/${contents.join()}`).slice(0, 16)}`;
  const before = await services.items.get<ImportJob>(administration, 'IMPORT', jobId);
  if (before) return { ok: true, jobId, job: before.value };
  const keyOf = (number: string): string =>
    importDocument(administration, jobId, `${encodeURIComponent(number)}.pdf`);
  const planned = planImport(files, keyOf);
  if (!planned.ok) return planned;

  const byNumber = new Map(planned.read.map((one) => [one.invoice.number, one]));
  const problems = await numbersInUse(services, administration, planned.plan.groups, byNumber);
  if (problems.length > 0) return { ok: false, problems };

  await keepDocuments(services, planned.read, keyOf);
  const plan = new TextEncoder().encode(JSON.stringify(planned.plan));
  await services.documents.put(importDocument(administration, jobId, 'plan.json'), plan, 'application/json');
  const job: ImportJob = {
    files: files.map(({ name }) => name),
    at: services.clock.now(),
    by,
    state: 'running',
    groups: 0,
    done: 0,
    total: planned.plan.groups.reduce((all, group) => all + sizeOf(group), 0),
    movedAt: services.wall.now(),
    late: false,
  };
  await services.items.put(administration, 'IMPORT', jobId, job, 0);
  await services.jobs.start(administration, jobId);
  return { ok: true, jobId, job };
};
