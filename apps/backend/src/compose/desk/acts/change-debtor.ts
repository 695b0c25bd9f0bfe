import { changeDebtor as change } from '@voldaan/application/account/change-debtor.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor, MailAddresses } from '@voldaan/domain/party/debtor.ts';
import { answeredKeyAccount } from '@voldaan/domain/sales/propose-key-account.ts';
import { isIban, normaliseIban } from '@voldaan/formats/iban.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { addressesOf } from '../card/shown-debtor.ts';
import { actorOf } from '../change-account.ts';
import { DONE, refused } from '../result.ts';

/** As many addresses as a debtor can be written to. */
const MOST_ADDRESSES = 3;

const mailAddresses = ([dunning, invoice, general]: readonly string[]): MailAddresses => ({
  ...(dunning && { dunning }),
  ...(invoice && { invoice }),
  ...(general && { general }),
});

/** An address that came back stays out of use until it is entered anew. */
const stillBroken = (debtor: Debtor, emails: readonly string[]): readonly string[] => {
  const before = new Set(addressesOf(debtor));
  return debtor.bounced.filter((address) => before.has(address) && emails.includes(address));
};

/** Absent is nobody in particular. */
const ownedBy = (owner: string | null | undefined): Pick<Debtor, 'owner'> => (owner ? { owner } : {});

/** Absent is not known. */
const paysFrom = (iban: string | null | undefined): Pick<Debtor, 'iban'> =>
  iban ? { iban: normaliseIban(iban) } : {};

/** Whoever takes the mark of a key account away has said no to it. */
const marked = (debtor: Debtor, { keyAccount }: ChangeDebtor, today: PlainDate): Debtor =>
  keyAccount === debtor.keyAccount ? debtor : answeredKeyAccount(debtor, keyAccount, today);

const changed =
  (to: ChangeDebtor, today: PlainDate) =>
  ({ owner, iban, ...debtor }: Debtor): Debtor => ({
    ...marked(debtor, to, today),
    ...ownedBy(to.accountOwner === undefined ? owner : to.accountOwner),
    ...paysFrom(to.iban === undefined ? iban : to.iban),
    name: to.name,
    contactName: to.contact,
    kind: to.kind,
    kindSource: to.kind === debtor.kind ? debtor.kindSource : { from: 'entered', on: today },
    language: to.language,
    email: mailAddresses(to.emails),
    bounced: stillBroken(debtor, to.emails),
    phone: to.phone,
    address: to.address,
    country: to.address?.country ?? debtor.country,
    kvk: to.kvk,
  });

/** What staff corrected or added; the account hears what the rules need of it. */
export const changeDebtor = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  to: ChangeDebtor,
): Promise<Result<void>> => {
  if (to.emails.length > MOST_ADDRESSES) return refused('request-not-understood');
  if (to.iban && !isIban(to.iban)) return refused('iban-not-valid');
  const key = accountKey(staff.administration, debtorId);
  const today = amsterdamDate(services.clock.now());
  return (await change(services, key, actorOf(staff), changed(to, today))) ? DONE : refused('not-found');
};
