import { accountKey } from '@voldaan/application/account/fold.ts';
import { allRows } from '@voldaan/application/intake/releases.ts';
import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { SentMail, World } from './world.ts';

/** Id of the account of a debtor, by his name. */
export const accountOf = async (world: World, name: string, administration = 'timmer'): Promise<string> => {
  const debtors = await world.stored.items.all<Debtor>(administration, 'DEBTOR');
  const found = debtors.find(({ value }) => value.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found.id;
};

export const stateOf = async (
  world: World,
  account: string,
  administration = 'timmer',
): Promise<AccountState> => (await world.services.accounts.load(accountKey(administration, account))).state;

/** A list of the desk, as it stands in the rows. */
export const listOnDesk = (
  world: World,
  list: string,
  administration = 'timmer',
): Promise<readonly ListedRow[]> => allRows(world.services, administration, list);

export const tasksOnDesk = async (world: World, administration = 'timmer'): Promise<readonly string[]> =>
  (await listOnDesk(world, 'tasks', administration)).map((row) => String(row.data['task']));

/** The whole history of an account with the day of each event. */
export const timelineOf = async (
  world: World,
  account: string,
  administration = 'timmer',
): Promise<readonly { readonly day: string; readonly event: AccountEvent }[]> =>
  (await world.services.accounts.history(accountKey(administration, account))).flatMap(({ at, events }) =>
    events.map((event) => ({ day: amsterdamDate(at), event })),
  );

const told = (event: AccountEvent): string | undefined => {
  switch (event.type) {
    case 'InvoicesBecameOverdue':
      return 'overdue';
    case 'StepTaken':
      return event.step;
    case 'ApprovalAsked':
      return 'ask approval';
    case 'StepUndone':
      return `undone: ${event.reason}`;
    case 'LetterPosted':
      return `posted ${event.tracking ?? 'by ordinary post'}`;
    case 'LetterWithdrawn':
      return `letter withdrawn: ${event.why}`;
    case 'TaskOpened':
      return `task ${event.task}`;
    case 'PaymentApplied':
      return `received ${event.amount}`;
    case 'HoldPlaced':
      return `held: ${event.hold.reason}`;
    case 'HoldEnded':
      return `hold ended: ${event.why}`;
    case 'SequenceClosed':
      return 'closed';
    default:
      return undefined;
  }
};

/** What the card tells of an account, a line a happening: `2026-09-08 reminder`. */
export const diaryOf = async (
  world: World,
  account: string,
  administration = 'timmer',
): Promise<readonly string[]> =>
  (await timelineOf(world, account, administration)).flatMap(({ day, event }) => {
    const line = told(event);
    return line ? [`${day} ${line}`] : [];
  });

/** Only the rungs, in the order in which they were taken. */
export const stepsOf = async (world: World, account: string, administration = 'timmer') =>
  (await timelineOf(world, account, administration)).flatMap(({ day, event }) =>
    event.type === 'StepTaken' ? [`${day} ${event.step}`] : [],
  );

/** A mail in one line: `2026-09-08 Factuur 2026-1187 van Timmer & Zn staat nog open`. */
export const postmarked = ({ at, subject }: SentMail): string => `${amsterdamDate(at)} ${subject}`;

export const mailsTo = (world: World, address: string): readonly SentMail[] =>
  world.mails.filter((mail) => mail.to.address === address);
