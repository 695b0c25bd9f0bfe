const PREFIX = 'webhook/';

/** The job that tells an address what waits for it. */
export const webhookJob = (endpoint: string): string => `${PREFIX}${endpoint}`;

/** The address that a job is about; undefined for a job of another kind. */
export const endpointOfJob = (jobId: string): string | undefined =>
  jobId.startsWith(PREFIX) ? jobId.slice(PREFIX.length) : undefined;
