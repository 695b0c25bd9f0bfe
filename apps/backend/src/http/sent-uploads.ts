import { AskUploads, SentUploads } from '@voldaan/contract/http/uploads.ts';
import type { Context } from 'hono';

/** A file that lies in the bucket already, by the id of its link; its name is text of a stranger. */
export type SentUpload = SentUploads['uploads'][number];

/** Whether a request tells about files, and does not hold them. */
export const tellsUploads = (c: Context): boolean =>
  c.req.header('content-type')?.startsWith('application/json') === true && !c.req.query('name');

const json = (c: Context): Promise<unknown> => c.req.json().catch(() => null);

/** The uploads that a request names. */
export const sentUploads = async (c: Context): Promise<readonly SentUpload[] | undefined> =>
  SentUploads.safeParse(await json(c)).data?.uploads;

/** The sizes for which a request asks links, in bytes. */
export const askedSizes = async (c: Context): Promise<readonly number[] | undefined> =>
  AskUploads.safeParse(await json(c)).data?.sizes;
