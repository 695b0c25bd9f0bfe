import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, expect, test } from 'vitest';
import { inFlight } from '../../../../apps/local/src/clock/in-flight.ts';
import { virtualClock } from '../../../../apps/local/src/clock/virtual-clock.ts';
import { counted } from '../../../../apps/local/src/http/counted.ts';
import { listen } from '../../../../apps/local/src/http/listen.ts';
import { bucketStore } from '../../../../apps/local/src/s3/bucket-store.ts';
import { s3Api } from '../../../../apps/local/src/s3/s3-api.ts';
import { documentsContract } from '../contract/documents.ts';
import { local } from '../testing/local-table.ts';
import { s3Documents } from './documents.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const stand = async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: instant('2026-09-08T07:00:00Z'), inFlight: flights });
  const store = bucketStore({ clock, created: () => {} });
  store.createBucket('voldaan-documents');
  const api = s3Api(store, { origins: () => [], wall: Date.now });
  const server = await listen(counted(flights, api.fetch), { name: 's3' });
  closing.push(server.close);
  return s3Documents('voldaan-documents', { ...local(server.url), forcePathStyle: true });
};

documentsContract('S3', async () => ({
  documents: await stand(),
  arrive: async ({ url, headers }, bytes) => {
    const answer = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
    return answer.ok;
  },
}));

test('an upload link is for one name and one type, and ends after ten minutes', async () => {
  const documents = await stand();
  const { url } = await documents.uploadLink('uploads/books/1', {
    type: 'application/octet-stream',
    bytes: 3,
  });
  const put = async (to: string, type: string): Promise<number> =>
    (await fetch(to, { method: 'PUT', headers: { 'content-type': type }, body: 'one' })).status;
  expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('600');
  expect(await put(url, 'text/html')).toBe(403);
  expect(await put(url.replace('uploads/books/1', 'uploads/books/2'), 'application/octet-stream')).toBe(403);
  expect(await put(url.replace('X-Amz-Expires=600', 'X-Amz-Expires=6000'), 'application/octet-stream')).toBe(
    403,
  );
  expect(await put(url, 'application/octet-stream')).toBe(200);
});

test('a link lets a browser download the file under its own name', async () => {
  const documents = await stand();
  await documents.put('A#books/letters/1.pdf', Buffer.from('%PDF'), 'application/pdf');
  const answer = await fetch(await documents.link('A#books/letters/1.pdf', "Brief O'Brien – 2026.pdf"));
  expect(await answer.text()).toBe('%PDF');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="Brief O_Brien _ 2026.pdf"; filename*=UTF-8\'\'Brief%20O%27Brien%20%E2%80%93%202026.pdf',
  );
});
