import type { ImportJob } from '@voldaan/application/intake/import-job.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { staffNames } from '../people.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import type { Listener } from './teller.ts';

const textsIn = (event: AccountEvent): readonly string[] => [
  ...('note' in event && event.note ? [event.note.id] : []),
  ...('people' in event && event.people ? [event.people.id] : []),
];

const notesOf = async (services: Services, { key }: OpenedAccount, { told }: Chronicle) => {
  const ids = told.flatMap(({ event }) => textsIn(event));
  const texts = await Promise.all(
    ids.map((id) => services.texts.read(key.administration, key.id, id).then((text) => ({ id, text }))),
  );
  return new Map(texts.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
};

const filesOf = async (services: Services, { key }: OpenedAccount, { holds }: Chronicle) => {
  const imports = [...holds.values()].flatMap(({ hold }) => hold.ref ?? []);
  if (imports.length === 0) return new Map<string, string>();
  const jobs = await services.items.many<ImportJob>(key.administration, 'IMPORT', [...new Set(imports)]);
  return new Map([...jobs].map(([id, { value }]) => [id, value.files.join(', ')]));
};

/** What other debtors are called that sent invoices here or got them. */
const debtorsOf = async (services: Services, { key }: OpenedAccount, { told }: Chronicle) => {
  const ids = told.flatMap(({ event }) => {
    if (event.type === 'InvoicesMovedOut') return [event.move.to];
    return event.type === 'InvoicesMovedIn' ? [event.move.from] : [];
  });
  if (ids.length === 0) return new Map<string, string>();
  const items = await services.items.many<Debtor>(key.administration, 'DEBTOR', [...new Set(ids)]);
  return new Map([...items].map(([id, { value }]) => [id, value.name]));
};

/** Reads the history of an account and everything that it refers to. */
export const gather = async (services: Services, account: OpenedAccount): Promise<Listener> => {
  const chronicle = chronicleOf(await services.accounts.history(account.key));
  const [notes, files, names, debtors] = await Promise.all([
    notesOf(services, account, chronicle),
    filesOf(services, account, chronicle),
    staffNames(services),
    debtorsOf(services, account, chronicle),
  ]);
  return { chronicle, plan: account.context.plan, debtor: account.debtor, notes, files, names, debtors };
};
