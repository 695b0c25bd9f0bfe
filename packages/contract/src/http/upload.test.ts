import { expect, test, vi } from 'vitest';
import { fitsInRequest, type Sending, sendFiles, type UploadClient } from './upload.ts';

const NOT_ARRIVED = { ok: false, why: 'not arrived' } as const;
type Failure = typeof NOT_ARRIVED | { readonly ok: false; readonly why: 'too large' };

const fileOf = (name: string, bytes: number): File => new File([new Uint8Array(bytes)], name);

/** A bucket that takes every file, but those with a name in `loses`. */
const bucket = (loses: readonly string[] = []) => {
  const asked = vi.fn();
  const took: string[] = [];
  const client: UploadClient<Failure> = {
    askUploads: async (sizes) => {
      asked(sizes);
      return {
        ok: true,
        value: sizes.map((size) => ({ id: `id-${size}`, url: 'https://s3.test', headers: {} })),
      };
    },
    put: async ({ id }, file, onSent) => {
      onSent(file.size / 2);
      if (!(file instanceof File) || loses.includes(file.name)) return false;
      took.push(`${file.name} as ${id}`);
      return true;
    },
    notArrived: () => NOT_ARRIVED,
  };
  return { client, asked, took };
};

test('small files go along in the request: together 700,000 bytes, with what a form writes around each', () => {
  expect(fitsInRequest([fileOf('a.csv', 699_500)])).toBe(true);
  expect(fitsInRequest([fileOf('a.csv', 699_501)])).toBe(false);
  expect(fitsInRequest([fileOf('a.csv', 349_500), fileOf('b.csv', 349_500)])).toBe(true);
  expect(fitsInRequest([fileOf('a.csv', 349_500), fileOf('b.csv', 349_501)])).toBe(false);
});

test('every file gets a link by its size, and is named afterwards in the order in which it was chosen', async () => {
  const { client, asked, took } = bucket();
  const files = [5, 3, 8, 1, 9, 2].map((size) => fileOf(`${size}.csv`, size));
  expect(await sendFiles(client, files)).toEqual({
    ok: true,
    value: { uploads: [5, 3, 8, 1, 9, 2].map((size) => ({ id: `id-${size}`, name: `${size}.csv` })) },
  });
  expect(asked).toHaveBeenCalledExactlyOnceWith([5, 3, 8, 1, 9, 2]);
  expect(took.toSorted()).toEqual([1, 2, 3, 5, 8, 9].map((size) => `${size}.csv as id-${size}`));
});

test('the progress counts bytes, and ends with all of them', async () => {
  const heard: Sending[] = [];
  await sendFiles(bucket().client, [fileOf('a.csv', 400)], (sending) => heard.push(sending));
  expect(heard).toEqual([
    { sent: 0, total: 400 },
    { sent: 200, total: 400 },
    { sent: 400, total: 400 },
  ]);
});

test('one file that does not arrive fails them all', async () => {
  const files = [fileOf('a.csv', 1), fileOf('b.csv', 2), fileOf('c.csv', 3)];
  expect(await sendFiles(bucket(['b.csv']).client, files)).toEqual(NOT_ARRIVED);
});

test('without links nothing is sent', async () => {
  const { client, took } = bucket();
  const refused = { ok: false, why: 'too large' } as const;
  const answer = await sendFiles({ ...client, askUploads: async () => refused }, [fileOf('a.csv', 1)]);
  expect([answer, took]).toEqual([refused, []]);
});
