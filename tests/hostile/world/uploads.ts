import { UploadLink, UploadLinks } from '@voldaan/contract/http/uploads.ts';
import type { Caller } from './caller.ts';

/** Links for files of these sizes, from either site. */
export const linksFor = async (caller: Caller, ...sizes: readonly number[]): Promise<UploadLinks> =>
  UploadLinks.parse((await caller.send('POST', '/api/uploads', { sizes })).json);

/** Puts bytes where a link leads; the status of the bucket. */
export const putAt = async (
  { url, headers }: Pick<UploadLink, 'url' | 'headers'>,
  bytes: string | Uint8Array,
): Promise<number> => (await fetch(url, { method: 'PUT', headers, body: bytes as BodyInit })).status;

/** Sends a file past the functions, and what names it afterwards. */
export const uploaded = async (
  caller: Caller,
  name: string,
  content: string | Uint8Array,
): Promise<{ readonly id: string; readonly name: string }> => {
  const [link] = await linksFor(caller, Buffer.byteLength(content));
  const { id } = UploadLink.parse(link);
  const status = link && (await putAt(link, content));
  if (status !== 200) throw new Error(`The bucket did not take ${name}: ${status}.`);
  return { id, name };
};
