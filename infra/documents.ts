/** Mails and letters as sent, invoices as received; reached by presigned links only. */
export const documents = new sst.aws.Bucket('Documents', {
  enforceHttps: true,
  versioning: true,
  cors: false,
});

export const useDocuments = [
  {
    actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
    resources: [$interpolate`${documents.arn}/*`],
  },
  // Without it a file that is not there reads as forbidden.
  { actions: ['s3:ListBucket'], resources: [documents.arn] },
];
