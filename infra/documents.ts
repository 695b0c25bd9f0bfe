import { deskRouter, portalRouter } from './routers.ts';
import { accountId, isProduction, region } from './stage.ts';

/** Below this lies mail as it came in, until it has been read and for two weeks after that. */
export const INCOMING = 'inbound-mail/';

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
  // SES of this account puts here what comes in by mail, and nobody else's SES.
  policy: [
    {
      actions: ['s3:PutObject'],
      principals: [{ type: 'service', identifiers: ['ses.amazonaws.com'] }],
      paths: [`${INCOMING}*`],
      conditions: [{ test: 'StringEquals', variable: 'AWS:SourceAccount', values: [accountId] }],
    },
  ],
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
    // What was read of it is kept elsewhere; this is for mending a fault of ours.
    {
      id: 'incoming-mail',
      status: 'Enabled',
      filter: { prefix: INCOMING },
      expiration: { days: 14 },
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
