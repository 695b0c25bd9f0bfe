/** Mails and letters as sent, invoices as received; reached by presigned links only. */
export const documents = new sst.aws.Bucket('Documents', {
  enforceHttps: true,
  versioning: true,
  cors: false,
});

// What is printed carries live codes, so it lies here for a day and no older version stays behind it.
new aws.s3.BucketLifecycleConfigurationV2('DocumentsForADay', {
  bucket: documents.name,
  rules: [
    {
      id: 'keep-day',
      status: 'Enabled',
      filter: { tag: { key: 'keep', value: 'day' } },
      expiration: { days: 1 },
      noncurrentVersionExpiration: { noncurrentDays: 1 },
    },
  ],
});

export const useDocuments = [
  {
    actions: ['s3:GetObject', 's3:PutObject', 's3:PutObjectTagging', 's3:DeleteObject'],
    resources: [$interpolate`${documents.arn}/*`],
  },
  // Without it a file that is not there reads as forbidden.
  { actions: ['s3:ListBucket'], resources: [documents.arn] },
];
