import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { NewLinks } from '@voldaan/application/ports/new-links.ts';
import { newLinkInput } from './new-link-input.ts';

/**
 * Hands requests for new links to the function that may send mail, asynchronously.
 *
 * @param functionName - name or ARN of `attend`, whose concurrency keeps to the sending limit
 */
export const lambdaNewLinks = (client: LambdaClient, functionName: string): NewLinks => ({
  ask: async (request) => {
    await client.send(
      new InvokeCommand({
        FunctionName: functionName,
        InvocationType: 'Event',
        Payload: newLinkInput(request),
      }),
    );
  },
});
