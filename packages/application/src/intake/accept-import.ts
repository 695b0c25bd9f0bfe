import type { Services } from '../services.ts';
import { type ImportJob, importDocument } from './import-job.ts';
import { numbersInUse } from './numbers-in-use.ts';
import type { DocumentKey, PlannedImport, ProblemInFile, ReadDocument } from './plan-import.ts';

export type AcceptedImport =
  | { readonly ok: true; readonly jobId: string; readonly job: ImportJob }
  | { readonly ok: false; readonly problems: readonly ProblemInFile[] };

/** What is handed in: by whom, under which names, and what it comes to. */
export type HandedIn = {
  readonly by: ImportJob['by'];
  readonly names: readonly string[];
  /** The same for the same content, whenever and by whomever it is handed in. */
  readonly digest: string;
  readonly plan: (document: DocumentKey) => PlannedImport;
};

const sizeOf = ({
  invoices,
  creditNotes,
}: {
  invoices: readonly unknown[];
  creditNotes: readonly unknown[];
}): number => invoices.length + creditNotes.length;

/** The PDF that came inside an electronic invoice is kept under the invoice's number. */
const keepDocuments = async (services: Services, read: readonly ReadDocument[], keyOf: DocumentKey) => {
  for (const { number, pdf } of read.map(({ invoice }) => invoice)) {
    if (pdf) await services.documents.put(keyOf(number), pdf.bytes, 'application/pdf');
  }
};

/**
 * Accepts what is handed in. With one problem in it nothing is written and every problem is told; otherwise a job
 * is made that carries it out, one command per account. The same again is the same job: nothing changes.
 */
export const acceptImport = async (
  services: Services,
  administration: string,
  { by, names, digest, plan }: HandedIn,
): Promise<AcceptedImport> => {
  const jobId = `I${services.hash(`${administration}/${digest}`).slice(0, 16)}`;
  const before = await services.items.get<ImportJob>(administration, 'IMPORT', jobId);
  if (before) return { ok: true, jobId, job: before.value };
  const keyOf: DocumentKey = (number) =>
    importDocument(administration, jobId, `${encodeURIComponent(number)}.pdf`);
  const planned = plan(keyOf);
  if (!planned.ok) return planned;

  const byNumber = new Map(planned.read.map((one) => [one.invoice.number, one]));
  const problems = await numbersInUse(services, administration, planned.plan.groups, byNumber);
  if (problems.length > 0) return { ok: false, problems };

  await keepDocuments(services, planned.read, keyOf);
  const bytes = new TextEncoder().encode(JSON.stringify(planned.plan));
  await services.documents.put(importDocument(administration, jobId, 'plan.json'), bytes, 'application/json');
  const job: ImportJob = {
    files: names,
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
