import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { importFiles as accept } from '@voldaan/application/intake/import-files.ts';
import type { ImportedRow, ImportJob } from '@voldaan/application/intake/import-job.ts';
import type { ProblemInFile } from '@voldaan/application/intake/plan-import.ts';
import { importedRows } from '@voldaan/application/intake/run-import.ts';
import { waitingBatches } from '@voldaan/application/intake/waiting-batches.ts';
import { printedLink } from '@voldaan/application/link/printed-link.ts';
import { groupedReference } from '@voldaan/application/link/reference.ts';
import { seriesOf } from '@voldaan/application/link/series.ts';
import type { Services } from '@voldaan/application/services.ts';
import {
  type ImportAccepted,
  type ImportedInvoice,
  type ImportJobs,
  type ImportProblem,
  type ImportProgress,
  ImportQuery,
} from '@voldaan/contract/desk/imports.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { describeProblem } from '@voldaan/formats/problem.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { SentFile } from '../../../http/sent-files.ts';
import { found, refused } from '../result.ts';
import { epcPayloadOf } from '../transfer.ts';
import { shownJob } from './shown-job.ts';

const problemOf = ({ file, problem }: ProblemInFile, language: Language): ImportProblem => ({
  file,
  row: problem.row ?? null,
  column: problem.column ?? null,
  text: describeProblem(problem, language),
});

const waitingImports = async (services: Services, administration: string): Promise<ReadonlySet<unknown>> =>
  new Set(await waitingBatches(services, administration));

/** Takes files in as one job, or tells every problem of every file. */
export const importFiles = async (
  services: Services,
  { actor, administration, language }: StaffSession,
  files: readonly SentFile[],
): Promise<Result<ImportAccepted>> => {
  const accepted = await accept(services, administration, { id: actor.id, name: actor.name }, files);
  if (!accepted.ok) {
    const problems = accepted.problems.map((problem) => problemOf(problem, language));
    return { ok: false, refusal: { code: 'import-problems', problems } };
  }
  const waiting = await waitingImports(services, administration);
  return found({ job: shownJob(accepted.jobId, accepted.job, services.wall.now(), waiting) });
};

/** An invoice that came in, with what may be printed on it; nothing is asked with a credit note. */
const importedOf = (
  services: Services,
  administration: Administration,
  row: ImportedRow,
  linkSeries: number,
): ImportedInvoice => {
  const { id } = row.debtor;
  const asks = row.kind === 'invoice';
  return {
    ...row,
    paymentLink: asks ? printedLink(services, administration.id, { id, linkSeries }) : null,
    reference: groupedReference(id),
    epcPayload: asks ? epcPayloadOf(administration, id, row.amount) : null,
  };
};

/** Whether a batch of this import waits for its release; its rows stand together in the list. */
const isWaiting = async (services: Services, administration: string, importId: string): Promise<boolean> => {
  const { rows } = await services.rows.list(administration, 'releases', { limit: 1, prefix: importId });
  return rows.length > 0;
};

/** How far a job is, and what it came to: as many rows as were asked for. */
export const importProgress = async (
  services: Services,
  { administration }: StaffSession,
  importId: string,
  { most }: ImportQuery = ImportQuery.parse({}),
): Promise<Result<ImportProgress>> => {
  const job = await services.items.get<ImportJob>(administration, 'IMPORT', importId);
  if (!job) return refused('not-found');
  const [every, books, waits] = await Promise.all([
    importedRows(services, administration, importId),
    administrationOf(services.items, administration),
    isWaiting(services, administration, importId),
  ]);
  const rows = every.slice(0, most);
  const debtors = await services.items.many<Debtor>(administration, 'DEBTOR', [
    ...new Set(rows.map(({ debtor }) => debtor.id)),
  ]);
  const seriesIn = (id: string): number => seriesOf(debtors.get(id)?.value ?? {});
  return found({
    ...shownJob(importId, job.value, services.wall.now(), new Set(waits ? [importId] : [])),
    rows: rows.map((row) => importedOf(services, books, row, seriesIn(row.debtor.id))),
  });
};

/** All jobs, the newest first. */
export const listImports = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<ImportJobs>> => {
  const [jobs, waiting] = await Promise.all([
    services.items.all<ImportJob>(administration, 'IMPORT'),
    waitingImports(services, administration),
  ]);
  return found({
    jobs: jobs
      .map(({ id, value }) => shownJob(id, value, services.wall.now(), waiting))
      .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0)),
  });
};
