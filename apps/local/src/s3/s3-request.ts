import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { decodeAwsChunked } from './aws-chunked.ts';

export type S3Env = { readonly Bindings: HttpBindings };

/**
 * Bucket and key of a path-style request, from the bytes that were sent: a URL would resolve the dots of a key
 * such as `a/../b`.
 */
export const s3Path = (c: Context<S3Env>): { readonly bucket: string; readonly key: string } => {
  const [path = '/'] = (c.env.incoming.url ?? '/').split('?');
  const [, bucket = '', ...rest] = path.split('/').map(decodeURIComponent);
  return { bucket, key: rest.join('/') };
};

const KEPT = /^(content-(type|disposition|language)|cache-control|expires|x-amz-meta-.*)$/;

/** Headers of an upload that come back with every download. */
export const keptHeaders = (headers: Headers): Record<string, string> => {
  const kept = Object.fromEntries([...headers].filter(([name]) => KEPT.test(name)));
  const encoding = (headers.get('content-encoding') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one && one !== 'aws-chunked')
    .join(',');
  return {
    'content-type': 'binary/octet-stream',
    ...kept,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
};

/** The bytes of an upload, whichever way the client packed them; undefined when they are cut short. */
export const uploadedBytes = async (c: Context<S3Env>): Promise<Uint8Array | undefined> => {
  const body = new Uint8Array(await c.req.arrayBuffer());
  const chunked =
    (c.req.header('content-encoding') ?? '').includes('aws-chunked') ||
    (c.req.header('x-amz-content-sha256') ?? '').startsWith('STREAMING-');
  return chunked ? decodeAwsChunked(body) : body;
};

/** Moment (ms) at which a presigned address ends, when this is one. */
export const presignedUntil = (c: Context): number | undefined => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(c.req.query('X-Amz-Date') ?? '') ?? [];
  if (!year) return undefined;
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return from + Number(c.req.query('X-Amz-Expires') ?? 0) * 1000;
};
