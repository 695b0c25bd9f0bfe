import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { blobs } from '../durable/blobs.ts';
import { collection } from '../durable/collection.ts';

/** An object without its bytes. */
export type StoredObject = {
  readonly bucket: string;
  readonly key: string;
  /** md5 in hexadecimal, without quotes. */
  readonly etag: string;
  readonly size: number;
  readonly modified: Instant;
  /** Headers to give back: content type, encoding, disposition, language, caching and `x-amz-meta-*`. */
  readonly headers: Readonly<Record<string, string>>;
};

export type BucketStore = {
  readonly createBucket: (bucket: string) => void;
  readonly hasBucket: (bucket: string) => boolean;
  readonly put: (
    bucket: string,
    key: string,
    bytes: Uint8Array,
    headers?: StoredObject['headers'],
  ) => StoredObject;
  readonly head: (bucket: string, key: string) => StoredObject | undefined;
  readonly bytes: (object: StoredObject) => Uint8Array;
  readonly remove: (bucket: string, key: string) => void;
  /** In the order of S3: by the bytes of the key. */
  readonly list: (bucket: string, prefix: string) => readonly StoredObject[];
};

export type BucketStoreOptions = {
  readonly clock: VirtualClock;
  readonly dataDir?: string | undefined;
  readonly created?: (object: StoredObject) => void;
};

const nameOf = (bucket: string, key: string): string => `${bucket}/${key}`;

/** Buckets and objects on disk, or in memory without a folder. */
export const bucketStore = ({ clock, dataDir, created = () => {} }: BucketStoreOptions): BucketStore => {
  const buckets = collection<true>(dataDir, 'buckets');
  const objects = collection<StoredObject>(dataDir, 'objects');
  const contents = blobs(dataDir && join(dataDir, 'content'));
  return {
    createBucket: (bucket) => buckets.set(bucket, true),
    hasBucket: (bucket) => buckets.get(bucket) ?? false,
    put: (bucket, key, bytes, headers = {}) => {
      const etag = createHash('md5').update(bytes).digest('hex');
      const object = { bucket, key, etag, size: bytes.byteLength, modified: clock.now(), headers };
      contents.put(nameOf(bucket, key), bytes);
      objects.set(nameOf(bucket, key), object);
      created(object);
      return object;
    },
    head: (bucket, key) => objects.get(nameOf(bucket, key)),
    bytes: ({ bucket, key }) => contents.get(nameOf(bucket, key)) ?? new Uint8Array(),
    remove: (bucket, key) => {
      if (objects.delete(nameOf(bucket, key))) contents.delete(nameOf(bucket, key));
    },
    list: (bucket, prefix) =>
      objects
        .values()
        .filter((object) => object.bucket === bucket && object.key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),
  };
};
