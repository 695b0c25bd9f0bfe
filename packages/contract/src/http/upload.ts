import type { PutFile } from './put-file.ts';
import type { SentUploads, UploadLinks } from './uploads.ts';

/**
 * What goes in one request. What stands before our functions takes 1,048,576 bytes, in base64 that is 786,432,
 * and a form writes something around each file.
 */
const MOST_IN_ONE_REQUEST = 700_000;
const AROUND_A_FILE = 500;

/** So many files are on their way at a time. */
const AT_ONCE = 4;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether files go along in the request itself; larger ones go straight to the bucket. */
export const fitsInRequest = (files: readonly Blob[]): boolean =>
  sum(files.map(({ size }) => size + AROUND_A_FILE)) <= MOST_IN_ONE_REQUEST;

/** Files of a form, each as a part `file`. */
export const formOf = (files: readonly File[]): FormData => {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return form;
};

/** How far the sending is, in bytes. */
export type Sending = { readonly sent: number; readonly total: number };
export type OnSending = (sending: Sending) => void;

/** What an API needs for files that go to the bucket; `Failure` is its own way to say that something went wrong. */
export type UploadClient<Failure extends { readonly ok: false }> = {
  readonly askUploads: (
    sizes: readonly number[],
  ) => Promise<{ readonly ok: true; readonly value: UploadLinks } | Failure>;
  readonly put: PutFile;
  /** A file did not arrive in the bucket. */
  readonly notArrived: () => Failure;
};

/**
 * Sends files straight to the bucket, a few at a time.
 *
 * @returns what to tell the API in the place of the files, or the failure of the first that did not arrive
 * @example const sent = await sendFiles(client, files, ({ sent, total }) => show(sent / total));
 */
export const sendFiles = async <Failure extends { readonly ok: false }>(
  client: UploadClient<Failure>,
  files: readonly File[],
  onSending: OnSending = () => {},
): Promise<{ readonly ok: true; readonly value: SentUploads } | Failure> => {
  const links = await client.askUploads(files.map(({ size }) => size));
  if (!links.ok) return links;
  const total = sum(files.map(({ size }) => size));
  const sent = files.map(() => 0);
  const tell = (index: number, bytes: number): void => {
    sent[index] = bytes;
    onSending({ sent: Math.min(sum(sent), total), total });
  };
  const waiting = files.flatMap((file, index) => {
    const link = links.value[index];
    return link ? [{ file, index, link }] : [];
  });
  const uploads = waiting.map(({ file, link }) => ({ id: link.id, name: file.name.slice(0, 255) }));
  let arrived = waiting.length === files.length;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && arrived; next = waiting.shift()) {
      const { file, index, link } = next;
      arrived = (await client.put(link, file, (bytes) => tell(index, bytes))) && arrived;
      tell(index, file.size);
    }
  };
  onSending({ sent: 0, total });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return arrived ? { ok: true, value: { uploads } } : client.notArrived();
};
