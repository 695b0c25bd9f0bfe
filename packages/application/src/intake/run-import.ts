import { accountKey } from '../account/fold.ts';
import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { importGroup } from './import-group.ts';
import { type ImportedRow, type ImportJob, type ImportPlan, importDocument } from './import-job.ts';

const read = async <T>(services: Services, key: string): Promise<T | undefined> => {
  const found = await services.documents.get(key);
  return found && (JSON.parse(new TextDecoder().decode(found.bytes)) as T);
};

/** Groups between two notes of progress. */
const PROGRESS_EVERY = 10;

/** What an import came to so far, one row per document. */
export const importedRows = async (
  services: Services,
  administration: string,
  jobId: string,
): Promise<readonly ImportedRow[]> =>
  (await read<ImportedRow[]>(services, importDocument(administration, jobId, 'rows.json'))) ?? [];

/**
 * Carries out an import from where it stopped. Whoever is second at the same time does no harm: every part
 * is the same the second time.
 */
export const runImport = async (services: Services, administration: string, jobId: string): Promise<void> => {
  const item = await services.items.get<ImportJob>(administration, 'IMPORT', jobId);
  const plan = await read<ImportPlan>(services, importDocument(administration, jobId, 'plan.json'));
  if (!item || !plan || item.value.state === 'done') return;
  const rows: ImportedRow[] = [...(await importedRows(services, administration, jobId))];
  let { version, value: job } = item;
  const actor: Actor = { kind: job.by.kind ?? 'staff', id: job.by.id };
  const note = async (state: ImportJob['state']): Promise<boolean> => {
    const bytes = new TextEncoder().encode(JSON.stringify(rows));
    await services.documents.put(
      importDocument(administration, jobId, 'rows.json'),
      bytes,
      'application/json',
    );
    const next: ImportJob = { ...job, state, done: rows.length, movedAt: services.wall.now() };
    const written = await services.items.put(administration, 'IMPORT', jobId, next, version);
    version += 1;
    job = next;
    return written;
  };
  for (const [i, group] of plan.groups.entries()) {
    if (i < job.groups) continue;
    const done = await importGroup(services, administration, jobId, actor, group);
    rows.push(...done);
    const { state } = await services.accounts.load(accountKey(administration, done[0]?.debtor.id ?? ''));
    const late = state.holds.some((hold) => hold.reason === 'first-release' && hold.ref === jobId);
    job = { ...job, groups: i + 1, late: job.late || late };
    if ((i + 1) % PROGRESS_EVERY === 0 && !(await note('running'))) return;
  }
  await note('done');
};
