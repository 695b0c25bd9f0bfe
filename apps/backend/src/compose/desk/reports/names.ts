import type { Services } from '@voldaan/application/services.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { staffNames } from '../people.ts';

type Person = { readonly id: string; readonly name: string };

/** What the accounts and salespeople in a report are called: one item per account that is named, never of others. */
export const namesFor = async (services: Services, administration: string, accounts: readonly string[]) => {
  const [debtors, staff] = await Promise.all([
    services.items.many<Debtor>(administration, 'DEBTOR', [...new Set(accounts)]),
    staffNames(services),
  ]);
  return {
    debtor: (id: string): Person => ({ id, name: debtors.get(id)?.value.name ?? id }),
    /** Null: nobody in particular. */
    owner: (id: string): Person | null => (id === '' ? null : { id, name: staff.get(id) ?? id }),
  };
};
