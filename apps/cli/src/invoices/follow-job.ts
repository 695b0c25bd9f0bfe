import { type ImportJob, ImportProgress } from '@voldaan/contract/desk/imports.ts';
import type { Desk } from '../desk/desk.ts';
import type { Io } from '../io.ts';

const BETWEEN_MS = 500;
const TEN_MINUTES = 1_200;
/** As many invoices as are answered at once. */
const MOST_ROWS = 2_000;

/** Asks for a job until it is done, it stopped, or ten minutes have gone: it goes on by itself anyhow. */
export const followJob = async (
  { client, read }: Desk,
  { id }: ImportJob,
  io: Io,
): Promise<ImportProgress> => {
  let progress = await read(ImportProgress, client.importProgress(id, MOST_ROWS));
  for (let asked = 1; progress.state === 'running' && asked < TEN_MINUTES; asked += 1) {
    await io.wait(BETWEEN_MS);
    progress = await read(ImportProgress, client.importProgress(id, MOST_ROWS));
  }
  return progress;
};
