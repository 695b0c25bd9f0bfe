import type { ImportJob } from '@voldaan/application/intake/import-job.ts';
import { allRows, release as letGo, previewRelease } from '@voldaan/application/intake/releases.ts';
import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Release, Releases } from '@voldaan/contract/desk/releases.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { DONE, found, refused } from '../result.ts';
import { addressLine } from './address-line.ts';
import { type FirstMessage, firstMessage } from './first-message.ts';
import { ReleaseData } from './release-data.ts';

type Waiting = { readonly account: string; readonly data: ReleaseData };

/** The same kind of message together: how many, and from when. */
const messagesOf = (messages: readonly FirstMessage[]): Release['messages'] =>
  [...Map.groupBy(messages, ({ kind }) => kind)].map(([kind, same]) => ({
    kind,
    count: same.length,
    firstOn: same.map(({ on }) => on).reduce((first, on) => (on < first ? on : first)),
  }));

const releaseOf = async (
  services: Services,
  administration: string,
  importId: string,
  waiting: readonly Waiting[],
): Promise<Release> => {
  const accounts = [...new Set(waiting.map(({ account }) => account))];
  const [job, preview, debtors] = await Promise.all([
    services.items.get<ImportJob>(administration, 'IMPORT', importId),
    previewRelease(services, administration, importId, accounts),
    services.items.many<Debtor>(administration, 'DEBTOR', accounts),
  ]);
  const now = services.clock.now();
  const after = await Promise.all(
    preview.map(async ({ account, state }) => ({
      account,
      message: await firstMessage(services, administration, importId, account, state),
    })),
  );
  const byAccount = new Map(after.map(({ account, message }) => [account, message]));
  const amountOf = (rows: readonly Waiting[]) => sum(rows.map(({ data }) => data.amount));
  const countOf = (rows: readonly Waiting[]) => rows.flatMap(({ data }) => data.invoices).length;
  return {
    importId,
    file: job?.value.files.join(', ') ?? '',
    imported: amsterdamDate(job?.value.at ?? now),
    invoices: countOf(waiting),
    amount: amountOf(waiting),
    messages: messagesOf(after.flatMap(({ message }) => message ?? [])),
    debtors: accounts.map((id) => {
      const rows = waiting.filter(({ account }) => account === id);
      const debtor = debtors.get(id)?.value;
      return {
        id,
        name: debtor?.name ?? id,
        amount: amountOf(rows),
        invoices: countOf(rows),
        to: debtor ? addressLine(debtor) : null,
        on: byAccount.get(id)?.on ?? null,
      };
    }),
  };
};

const waitingIn = (rows: readonly ListedRow[]): readonly Waiting[] =>
  rows.map(({ account, data }) => ({ account, data: ReleaseData.parse(data) }));

/** Batches that were late when they came in, each with the messages that its release would send. */
export const listReleases = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<Releases>> => {
  const waiting = waitingIn(await allRows(services, administration, 'releases'));
  const batches = Map.groupBy(waiting, ({ data }) => data.importId);
  const releases = await Promise.all(
    [...batches].map(([importId, rows]) => releaseOf(services, administration, importId, rows)),
  );
  return found({ releases });
};

/** Lets a batch go. */
export const release = async (
  services: Services,
  staff: StaffSession,
  importId: string,
): Promise<Result<void>> => {
  const { administration } = staff;
  if (!(await services.items.get(administration, 'IMPORT', importId))) return refused('not-found');
  const accounts = await letGo(services, administration, importId, actorOf(staff));
  return accounts > 0 ? DONE : refused('already-done');
};
