import type { ImportProblem } from '@voldaan/contract/desk/imports.ts';
import { ImportAccepted, ImportJobs, ImportProgress } from '@voldaan/contract/desk/imports.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { expect } from 'vitest';
import { handIn, type Sent } from './desk.ts';
import type { Product } from './product.ts';

type Refused = { readonly code: string; readonly problems: readonly ImportProblem[] };

/** Hands files in that must be refused: nothing at all is written, and every problem comes back. */
export const refusedImport = async (
  { desk, written }: Product,
  files: readonly Sent[],
  language: Language = 'nl',
): Promise<readonly ImportProblem[]> => {
  const before = await written();
  const answer = await handIn(desk, files, language);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
  expect(await written()).toEqual(before);
  const { code, problems } = answer.json as Refused;
  expect(code).toBe('import-problems');
  return problems;
};

/** Hands files in that must be taken, and what became of them. */
export const takenImport = async (
  { desk, stack }: Product,
  files: readonly Sent[],
): Promise<ImportProgress> => {
  const answer = await handIn(desk, files);
  expect([answer.status, answer.text]).toEqual([202, answer.text]);
  const { job } = ImportAccepted.parse(answer.json);
  await stack.inFlight.idle();
  const progress = ImportProgress.parse((await desk.call(`/api/imports/${job.id}`)).json);
  expect(progress.state).toBe('done');
  return progress;
};

export const importsOf = async ({ desk }: Product): Promise<ImportJobs['jobs']> =>
  ImportJobs.parse((await desk.call('/api/imports')).json).jobs;
