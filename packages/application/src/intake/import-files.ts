import type { Services } from '../services.ts';
import { type AcceptedImport, acceptImport } from './accept-import.ts';
import type { ImportJob } from './import-job.ts';
import { planImport, type SentFile } from './plan-import.ts';

/** Accepts files for import; the same files again, under any name, are the same job. */
export const importFiles = (
  services: Services,
  administration: string,
  by: ImportJob['by'],
  files: readonly SentFile[],
): Promise<AcceptedImport> => {
  const contents = files.map(({ bytes }) => services.hash(Buffer.from(bytes).toString('latin1'))).sort();
  return acceptImport(services, administration, {
    by,
    names: files.map(({ name }) => name),
    digest: contents.join(),
    plan: (document) => planImport(files, document),
  });
};
