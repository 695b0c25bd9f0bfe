import { deskRouter, portalRouter } from './routers.ts';
import { isProduction, region } from './stage.ts';

/** Mails and letters as sent, invoices as received; reached by presigned links only. */
export const documents = new sst.aws.Bucket('Documents', {
  enforceHttps: true,
  versioning: true,
  // A page of ours puts large files here by itself, by a link that was signed for just that file.
  cors: {
    allowMethods: ['PUT'],
    allowOrigins: [deskRouter.url, portalRouter.url],
    allowHeaders: ['content-type'],
    maxAge: '1 hour',
  },
  transform: { bucket: { forceDestroy: !isProduction } },
});

/** The only place besides its own host that a page may send to: this bucket, as our client addresses it. */
export const uploadOrigin = $interpolate`https://s3.${region}.amazonaws.com/${documents.name}/`;

new aws.s3.BucketLifecycleConfiguration('DocumentsKept', {
  bucket: documents.name,
  rules: [
    // What is printed carries live codes, so it lies here for a day and no older version stays behind it.
    {
      id: 'keep-day',
      status: 'Enabled',
      filter: { tag: { key: 'keep', value: 'day' } },
      expiration: { days: 1 },
      noncurrentVersionExpiration: { noncurrentDays: 1 },
    },
    // What was sent and never used.
    {
      id: 'uploads',
      status: 'Enabled',
      filter: { prefix: 'uploads/' },
      expiration: { days: 1 },
      noncurrentVersionExpiration: { noncurrentDays: 1 },
    },
    // Long enough to take back a mistake; then what was erased is gone.
    {
      id: 'erased',
      status: 'Enabled',
      filter: { prefix: '' },
      noncurrentVersionExpiration: { noncurrentDays: 30 },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
    },
  ],
});
