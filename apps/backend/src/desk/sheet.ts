import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { DeskContext } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { refuse } from './refuse.ts';

const zipped = promisify(gzip);

/** Answers with a file for a spreadsheet; packed, because a function answers at most six megabytes. */
export const sheet = async (c: DeskContext, name: string, file: Result<string>): Promise<Response> => {
  if (!file.ok) return refuse(c, file.refusal);
  return c.body(new Uint8Array(await zipped(file.value)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-encoding': 'gzip',
    'content-disposition': `attachment; filename="${name}.csv"`,
  });
};

/** Whoever asks for a file, in the language of the page that he asks it on. */
export const readerOf = (
  c: DeskContext,
  { language }: { readonly language?: Language | undefined },
): StaffSession => ({
  ...c.var.staff,
  ...(language && { language }),
});
