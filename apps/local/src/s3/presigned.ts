import { createHash, createHmac } from 'node:crypto';
import type { Context } from 'hono';
import type { S3Env } from './s3-request.ts';

/** The secret that the functions are given here. */
const SECRET = 'local';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The query as it was sent, without the signature, in the order of the names. */
const canonicalQuery = (query: string): string =>
  query
    .split('&')
    .filter((part) => !part.startsWith('X-Amz-Signature='))
    .sort()
    .join('&');

/**
 * The signature that a presigned request must carry: over its path, its query, and the headers that it says are
 * signed, as they are sent.
 *
 * @see AWS, "Authenticating requests: using query parameters (AWS Signature Version 4)"
 */
const expected = (c: Context<S3Env>): string => {
  const [path = '/', query = ''] = (c.env.incoming.url ?? '/').split('?');
  const signed = (c.req.query('X-Amz-SignedHeaders') ?? '').split(';');
  const headers = signed.map((name) => `${name}:${(c.req.header(name) ?? '').trim()}\n`).join('');
  const canonical = [
    c.req.method,
    path,
    canonicalQuery(query),
    headers,
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ];
  const [, day = '', region = '', service = '', end = ''] = (c.req.query('X-Amz-Credential') ?? '').split(
    '/',
  );
  const text = [
    'AWS4-HMAC-SHA256',
    c.req.query('X-Amz-Date') ?? '',
    [day, region, service, end].join('/'),
    createHash('sha256').update(canonical.join('\n')).digest('hex'),
  ].join('\n');
  const key = [day, region, service, end].reduce<string | Buffer>(hmac, `AWS4${SECRET}`);
  return hmac(key, text).toString('hex');
};

/** Whether the address is signed for just this request; one that is not presigned is signed by its headers. */
export const isSignedAsSent = (c: Context<S3Env>): boolean => {
  const signature = c.req.query('X-Amz-Signature');
  return signature === undefined || signature === expected(c);
};
