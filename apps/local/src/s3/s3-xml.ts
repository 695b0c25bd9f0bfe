import { randomUUID } from 'node:crypto';
import { escapeXml } from '../http/escape-xml.ts';
import type { StoredObject } from './bucket-store.ts';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const XML = { 'content-type': 'application/xml' };

const STATUS = {
  AccessDenied: 403,
  SignatureDoesNotMatch: 403,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  MethodNotAllowed: 405,
  PreconditionFailed: 412,
  InvalidRange: 416,
  IncompleteBody: 400,
} as const;

/** An error of S3; a HEAD has no body. */
export const refuse = (code: keyof typeof STATUS, message: string, head = false): Response =>
  new Response(
    head
      ? null
      : `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>` +
          `<RequestId>${randomUUID()}</RequestId></Error>`,
    { status: STATUS[code], headers: XML },
  );

const content = ({ key, modified, etag, size }: StoredObject): string =>
  `<Contents><Key>${escapeXml(key)}</Key><LastModified>${modified}</LastModified><ETag>&quot;${etag}&quot;</ETag>` +
  `<Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`;

export type Listing = {
  readonly bucket: string;
  readonly prefix: string;
  readonly maxKeys: number;
  readonly page: readonly StoredObject[];
  readonly next: string | undefined;
};

export const listing = ({ bucket, prefix, maxKeys, page, next }: Listing): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="${NAMESPACE}"><Name>${bucket}</Name>` +
      `<Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${maxKeys}</MaxKeys>` +
      `<IsTruncated>${next !== undefined}</IsTruncated>${page.map(content).join('')}` +
      `${next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`}</ListBucketResult>`,
    { headers: XML },
  );
