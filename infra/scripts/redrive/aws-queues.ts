import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Queues } from './redrive.ts';

const run = promisify(execFile);

/** The command line of AWS, with the credentials of who runs it; it answers JSON or nothing. */
const aws = async (...parts: readonly string[]): Promise<unknown> => {
  const { stdout } = await run('aws', [...parts, '--output', 'json', '--no-cli-pager']);
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
};

type Received = { readonly Messages?: readonly { readonly Body: string; readonly ReceiptHandle: string }[] };

/** @returns the queues of the account and region that the command line of AWS is set to */
export const awsQueues = (): Queues => {
  const urls = new Map<string, string>();
  const urlOf = async (queue: string): Promise<string> => {
    const known = urls.get(queue);
    if (known !== undefined) return known;
    const { QueueUrl } = (await aws('sqs', 'get-queue-url', '--queue-name', queue)) as { QueueUrl: string };
    urls.set(queue, QueueUrl);
    return QueueUrl;
  };
  return {
    receive: async (queue) => {
      const url = await urlOf(queue);
      const options = [
        '--max-number-of-messages',
        '10',
        '--wait-time-seconds',
        '2',
        '--visibility-timeout',
        '60',
      ];
      const { Messages = [] } = (await aws(
        'sqs',
        'receive-message',
        '--queue-url',
        url,
        ...options,
      )) as Received;
      return Messages.map(({ Body, ReceiptHandle }) => ({ body: Body, receipt: ReceiptHandle }));
    },
    remove: async (queue, receipt) => {
      await aws('sqs', 'delete-message', '--queue-url', await urlOf(queue), '--receipt-handle', receipt);
    },
    invoke: async (functionName, event) => {
      const payload = ['--cli-binary-format', 'raw-in-base64-out', '--payload', JSON.stringify(event)];
      await aws(
        'lambda',
        'invoke',
        '--function-name',
        functionName,
        '--invocation-type',
        'Event',
        ...payload,
        '/dev/null',
      );
    },
  };
};
