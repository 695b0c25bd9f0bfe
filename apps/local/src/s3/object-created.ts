import { randomUUID } from 'node:crypto';
import type { S3Event } from 'aws-lambda';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';
import type { StoredObject } from './bucket-store.ts';

/** The event S3 sends for a new object; its key is form-encoded, as S3 does. */
export const objectCreated = ({ bucket, key, size, etag, modified }: StoredObject): S3Event => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: REGION,
      eventTime: modified.replace('Z', '.000Z'),
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: ACCOUNT },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'local',
        bucket: { name: bucket, ownerIdentity: { principalId: ACCOUNT }, arn: `arn:aws:s3:::${bucket}` },
        object: {
          key: encodeURIComponent(key).replace(/%20/g, '+').replace(/%2F/g, '/'),
          size,
          eTag: etag,
          sequencer: Date.parse(modified).toString(16).toUpperCase(),
        },
      },
    },
  ],
});
