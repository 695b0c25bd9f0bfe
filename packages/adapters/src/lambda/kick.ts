import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { AttendKick } from '@voldaan/application/ports/wake-ups.ts';
import { attendInput } from './attend-input.ts';

/**
 * Invokes `attend` asynchronously.
 *
 * @param functionName - name or ARN of the function
 * @throws when Lambda does not take the event; the sweep attends the account later anyway
 */
export const lambdaKick = (client: LambdaClient, functionName: string): AttendKick => ({
  kick: async (key) => {
    await client.send(
      new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload: attendInput(key) }),
    );
  },
});
