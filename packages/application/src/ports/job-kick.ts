/** Starts or resumes a job without waiting for it. */
export interface JobKick {
  start(administration: string, jobId: string): Promise<void>;
}
