import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import type { Documents } from '@voldaan/application/ports/documents.ts';

const LINK_SECONDS = 5 * 60;
const UPLOAD_SECONDS = 10 * 60;

/** RFC 6266: a name in plain ASCII for old browsers, and the real one. */
const attachment = (fileName: string): string => {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/**
 * Files in a bucket. The client is loaded when it is first needed: most functions never touch a file.
 *
 * @example s3Documents('voldaan-documents', { endpoint: env.S3_ENDPOINT, forcePathStyle: true })
 */
export const s3Documents = (bucket: string, config: S3ClientConfig = {}): Documents => {
  let opened: Promise<S3Client> | undefined;
  const s3 = async () => {
    const sdk = await import('@aws-sdk/client-s3');
    opened ??= Promise.resolve(new sdk.S3Client(config));
    return { ...sdk, client: await opened };
  };
  return {
    put: async (key, bytes, contentType, keep) => {
      const { client, PutObjectCommand } = await s3();
      const put = { Bucket: bucket, Key: key, Body: bytes, ContentType: contentType };
      // A rule of the bucket removes what carries this tag.
      await client.send(new PutObjectCommand({ ...put, ...(keep && { Tagging: `keep=${keep}` }) }));
    },
    get: async (key) => {
      const { client, GetObjectCommand, NoSuchKey } = await s3();
      try {
        const { Body, ContentType } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
        return { bytes, contentType: ContentType ?? 'application/octet-stream' };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    link: async (key, fileName) => {
      const { client, GetObjectCommand } = await s3();
      const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
      const get = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: attachment(fileName),
      });
      return getSignedUrl(client, get, { expiresIn: LINK_SECONDS });
    },
    uploadLink: async (key, { type, bytes }) => {
      const { PutObjectCommand, S3Client } = await s3();
      const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
      // Otherwise the link holds the checksum of the body that is not there yet.
      const client = new S3Client({ ...config, requestChecksumCalculation: 'WHEN_REQUIRED' });
      const put = new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: type, ContentLength: bytes });
      const signed = { expiresIn: UPLOAD_SECONDS, signableHeaders: new Set(['content-type']) };
      // A browser counts the bytes itself, and lets nobody say otherwise.
      return { url: await getSignedUrl(client, put, signed), headers: { 'content-type': type } };
    },
    remove: async (key) => {
      const { client, DeleteObjectCommand } = await s3();
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
};
