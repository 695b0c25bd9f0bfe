import { createHash, createHmac } from 'node:crypto';
import { memoryKick } from '@voldaan/adapters/memory/kick.ts';
import { memoryStreamStore } from '@voldaan/adapters/memory/stream-store.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD, RECEIPT_FOLD } from '@voldaan/application/account/fold.ts';
import { notingChanges } from '@voldaan/application/report/changed-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Stored } from './stored.ts';

export type StartedJob = { readonly administration: string; readonly jobId: string };

/** One running process: services over what is stored, with what it has been asked to do soon. */
export type Process = {
  readonly services: Services;
  readonly kick: ReturnType<typeof memoryKick>;
  readonly takeJobs: () => readonly StartedJob[];
};

/** Starts a process. What an earlier one was about to do is lost with it. */
export const startProcess = (stored: Stored): Process => {
  const { streams, clock, ...ports } = stored;
  const kick = memoryKick();
  const jobs: StartedJob[] = [];
  return {
    kick,
    takeJobs: () => jobs.splice(0),
    services: {
      ...ports,
      clock,
      wall: clock,
      kick,
      jobs: {
        start: async (administration, jobId) => {
          jobs.push({ administration, jobId });
        },
      },
      accounts: notingChanges(
        memoryStreamStore({ kind: 'ACCOUNT', fold: ACCOUNT_FOLD, format: firstFormat() }, streams),
        stored.rows,
      ),
      receipts: memoryStreamStore({ kind: 'RECEIPT', fold: RECEIPT_FOLD, format: firstFormat() }, streams),
      hash: (secret) => createHash('sha256').update(secret).digest('hex'),
      keyed: (text) => createHmac('sha256', 'a key of this test').update(text).digest(),
      addresses: {
        portal: 'https://betalen.test',
        desk: 'https://desk.test',
        webhook: 'https://betalen.test/webhooks',
        replies: 'antwoord.timmer.test',
      },
    },
  };
};
