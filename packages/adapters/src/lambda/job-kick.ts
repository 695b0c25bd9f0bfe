import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { JobKick } from '@voldaan/application/ports/job-kick.ts';

/** Starts the function that carries out jobs, without waiting for it. */
export const jobKick = (client: LambdaClient, functionName: string): JobKick => ({
  start: async (administration, jobId) => {
    const Payload = JSON.stringify({ administration, jobId });
    await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload }));
  },
});
