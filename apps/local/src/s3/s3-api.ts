import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import type { BucketStore, StoredObject } from './bucket-store.ts';
import { byteRange } from './byte-range.ts';
import { isSignedAsSent } from './presigned.ts';
import { keptHeaders, presignedUntil, type S3Env, s3Path, uploadedBytes } from './s3-request.ts';
import { listing, refuse } from './s3-xml.ts';

export type S3ApiOptions = {
  /** Origins whose pages may upload to a presigned address. */
  readonly origins?: () => readonly string[];
  /** Presigned addresses end on the wall clock, as a browser and AWS do. */
  readonly wall?: () => number;
};

const MOST_KEYS = 1000;

const objectHeaders = ({ etag, modified, headers }: StoredObject): Record<string, string> => ({
  ...headers,
  etag: `"${etag}"`,
  'last-modified': new Date(modified).toUTCString(),
  'accept-ranges': 'bytes',
});

const list = (c: Context, store: BucketStore, bucket: string): Response => {
  const { prefix = '', 'continuation-token': token, 'start-after': after } = c.req.query();
  const maxKeys = Math.min(MOST_KEYS, Number(c.req.query('max-keys') ?? MOST_KEYS));
  const from = token === undefined ? after : Buffer.from(token, 'base64url').toString('utf8');
  const all = store.list(bucket, prefix);
  const start = from === undefined ? 0 : all.findLastIndex(({ key }) => key <= from) + 1;
  const page = all.slice(start, start + maxKeys);
  const last = page.at(-1);
  const more = last !== undefined && start + maxKeys < all.length;
  const next = more ? Buffer.from(last.key).toString('base64url') : undefined;
  return listing({ bucket, prefix, maxKeys, page, next });
};

const download = (c: Context, store: BucketStore, object: StoredObject): Response => {
  const range = byteRange(c.req.header('range'), object.size);
  if (range === 'none') return refuse('InvalidRange', 'The requested range is not satisfiable');
  const headers = objectHeaders(object);
  const disposition = c.req.query('response-content-disposition');
  if (disposition) headers['content-disposition'] = disposition;
  if (c.req.method === 'HEAD') {
    return new Response(null, { headers: { ...headers, 'content-length': String(object.size) } });
  }
  const bytes = new Uint8Array(store.bytes(object));
  if (!range) return new Response(bytes, { headers });
  return new Response(bytes.subarray(range.first, range.last + 1), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${range.first}-${range.last}/${object.size}` },
  });
};

const upload = async (
  c: Context<S3Env>,
  store: BucketStore,
  bucket: string,
  key: string,
): Promise<Response> => {
  const bytes = await uploadedBytes(c);
  if (!bytes) return refuse('IncompleteBody', 'The request body terminated unexpectedly');
  if (c.req.header('if-none-match') === '*' && store.head(bucket, key)) {
    return refuse('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  const { etag } = store.put(bucket, key, bytes, keptHeaders(c.req.raw.headers));
  return new Response(null, { headers: { etag: `"${etag}"` } });
};

/** S3's REST API, path style, for what the product calls. */
export const s3Api = (store: BucketStore, options: S3ApiOptions = {}): Hono<S3Env> => {
  const { origins = () => [], wall = Date.now } = options;
  return new Hono<S3Env>()
    .use(
      cors({
        origin: (origin) => (origins().includes(origin) ? origin : null),
        allowMethods: ['GET', 'HEAD', 'PUT'],
        exposeHeaders: ['ETag'],
      }),
    )
    .use(async (c, next) => {
      const until = presignedUntil(c);
      if (until !== undefined && until < wall()) return refuse('AccessDenied', 'Request has expired');
      if (!isSignedAsSent(c)) return refuse('SignatureDoesNotMatch', 'Signed for another request than this');
      return next();
    })
    .all('*', async (c) => {
      const { method } = c.req;
      const { bucket, key } = s3Path(c);
      if (method === 'PUT' && key === '') {
        store.createBucket(bucket);
        return c.body(null, 200, { location: `/${bucket}` });
      }
      if (!store.hasBucket(bucket)) {
        return refuse('NoSuchBucket', 'The specified bucket does not exist', method === 'HEAD');
      }
      if (key === '') return method === 'HEAD' ? c.body(null, 200) : list(c, store, bucket);
      if (method === 'PUT') return upload(c, store, bucket, key);
      if (method === 'DELETE') {
        store.remove(bucket, key);
        return c.body(null, 204);
      }
      if (method !== 'GET' && method !== 'HEAD') return refuse('MethodNotAllowed', 'Not for this resource');
      const object = store.head(bucket, key);
      if (!object) return refuse('NoSuchKey', 'The specified key does not exist.', method === 'HEAD');
      return download(c, store, object);
    });
};
