import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { StaffMailKick } from '@voldaan/application/staff/staff-mail.ts';

/** Asks the function that writes to staff, without waiting for it. */
export const staffMailKick = (client: LambdaClient, functionName: string): StaffMailKick => ({
  start: async (mail) => {
    const Payload = JSON.stringify(mail);
    await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload }));
  },
});
