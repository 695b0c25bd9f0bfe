import type { Services } from '../services.ts';
import { jobDocument, type Skipped } from './job.ts';

type Kept = { readonly things: readonly string[]; readonly skipped: readonly Skipped[] };

/** What a job keeps beside its item; undefined when nothing was kept yet. */
export const readKept = async <Name extends keyof Kept>(
  { documents }: Pick<Services, 'documents'>,
  administration: string,
  id: string,
  name: Name,
): Promise<Kept[Name] | undefined> => {
  const found = await documents.get(jobDocument(administration, id, name));
  return found && (JSON.parse(new TextDecoder().decode(found.bytes)) as Kept[Name]);
};

export const keep = async <Name extends keyof Kept>(
  { documents }: Pick<Services, 'documents'>,
  administration: string,
  id: string,
  name: Name,
  value: Kept[Name],
): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  await documents.put(jobDocument(administration, id, name), bytes, 'application/json');
};
