import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import { bucketStore, type StoredObject } from './bucket-store.ts';
import { objectCreated } from './object-created.ts';
import { s3Api } from './s3-api.ts';

const Bucket = 'voldaan-files';
let folder = '';
let clocks: VirtualClock[] = [];
let open: { server: Listening; client: S3Client }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-s3-'));
});
afterEach(async () => {
  for (const clock of clocks) await clock.stop();
  clocks = [];
  for (const { server, client } of open) {
    client.destroy();
    await server.close();
  }
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

const stand = async (wall: () => number = Date.now) => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: instant('2026-09-08T07:00:00Z'), inFlight: flights });
  clocks.push(clock);
  const created: StoredObject[] = [];
  const store = bucketStore({ clock, dataDir: folder, created: (object) => created.push(object) });
  store.createBucket(Bucket);
  const api = s3Api(store, { origins: () => ['http://localhost:4310'], wall });
  const server = await listen(counted(flights, api.fetch), { name: 's3' });
  const client = new S3Client({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  open.push({ server, client });
  return { client, created };
};

test('an object comes back with its type, metadata and ETag, also after a restart', async () => {
  const first = await stand();
  const Key = 'imports/2026/factuur é + 1.csv';
  const put = await first.client.send(
    new PutObjectCommand({
      Bucket,
      Key,
      Body: 'nummer;bedrag\n1;10,00\n',
      ContentType: 'text/csv',
      Metadata: { administration: 'timmer' },
    }),
  );
  expect(put.ETag).toMatch(/^"[0-9a-f]{32}"$/);
  const { client } = await stand();
  const got = await client.send(new GetObjectCommand({ Bucket, Key }));
  expect(await got.Body?.transformToString()).toBe('nummer;bedrag\n1;10,00\n');
  expect(got).toMatchObject({
    ETag: put.ETag,
    ContentType: 'text/csv',
    Metadata: { administration: 'timmer' },
  });
  const head = await client.send(new HeadObjectCommand({ Bucket, Key }));
  expect(head).toMatchObject({ ContentLength: 22, ContentType: 'text/csv' });
});

test('a streamed body with trailers is decoded', async () => {
  const { client } = await stand();
  const bytes = Buffer.alloc(200_000, 'abc');
  await client.send(
    new PutObjectCommand({ Bucket, Key: 'big', Body: Readable.from([bytes]), ContentLength: bytes.length }),
  );
  const got = await client.send(new GetObjectCommand({ Bucket, Key: 'big' }));
  expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
});

test('ranges, deletes and contract errors', async () => {
  const { client } = await stand();
  await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '0123456789' }));
  const range = async (Range: string) => {
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a', Range }));
    return [await got.Body?.transformToString(), got.ContentRange];
  };
  expect(await range('bytes=2-4')).toEqual(['234', 'bytes 2-4/10']);
  expect(await range('bytes=-3')).toEqual(['789', 'bytes 7-9/10']);
  await expect(range('bytes=10-')).rejects.toMatchObject({ name: 'InvalidRange' });
  await expect(
    client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', IfNoneMatch: '*' })),
  ).rejects.toMatchObject({ name: 'PreconditionFailed' });
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
  await expect(client.send(new GetObjectCommand({ Bucket, Key: 'a' }))).rejects.toBeInstanceOf(NoSuchKey);
  await expect(client.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).rejects.toBeInstanceOf(NotFound);
  await expect(
    client.send(new PutObjectCommand({ Bucket: 'other', Key: 'a', Body: 'x' })),
  ).rejects.toMatchObject({ name: 'NoSuchBucket' });
});

test('lists by prefix, in order, in pages', async () => {
  const { client } = await stand();
  for (const Key of ['in/b', 'in/a', 'out/c', 'in/é&<']) {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  }
  const one = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'in/', MaxKeys: 2 }));
  expect(one).toMatchObject({ IsTruncated: true, KeyCount: 2 });
  expect(one.Contents?.map(({ Key }) => Key)).toEqual(['in/a', 'in/b']);
  const two = await client.send(
    new ListObjectsV2Command({
      Bucket,
      Prefix: 'in/',
      MaxKeys: 2,
      ContinuationToken: one.NextContinuationToken,
    }),
  );
  expect(two.Contents?.map(({ Key }) => Key)).toEqual(['in/é&<']);
  expect(two.IsTruncated).toBe(false);
});

test('a browser uploads to a presigned address from the desk only, until it ends', async () => {
  let wall = Date.now();
  const { client, created } = await stand(() => wall);
  const url = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'imports/x.csv' }), {
    expiresIn: 60,
  });
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:4310', 'access-control-request-method': 'PUT' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:4310');
  const stranger = await fetch(url, { method: 'OPTIONS', headers: { origin: 'http://evil.example' } });
  expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  expect((await fetch(url, { method: 'PUT', body: 'a;b' })).status).toBe(200);
  expect(created.map(({ key }) => key)).toEqual(['imports/x.csv']);
  const get = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'imports/x.csv' }), {
    expiresIn: 60,
  });
  expect(await (await fetch(get)).text()).toBe('a;b');
  wall += 61_000;
  const late = await fetch(get);
  expect([late.status, await late.text()]).toEqual([
    403,
    expect.stringContaining('<Code>AccessDenied</Code>'),
  ]);
});

test('a key may not lead out of the folder, and the event names it as S3 does', async () => {
  const { client, created } = await stand();
  await client.send(new PutObjectCommand({ Bucket, Key: 'a/b c+d/é.txt', Body: 'x' }));
  await client.send(new PutObjectCommand({ Bucket, Key: '..%2f..%2fetc', Body: 'y' }));
  const [first, second] = created.map(objectCreated);
  expect(first?.Records[0]).toMatchObject({
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    s3: { bucket: { name: Bucket }, object: { key: 'a/b+c%2Bd/%C3%A9.txt', size: 1 } },
  });
  expect(decodeURIComponent(second?.Records[0]?.s3.object.key ?? '')).toBe('..%2f..%2fetc');
});
