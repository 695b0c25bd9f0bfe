import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';

/** Where the next message goes: the e-mail address that works, else the address on paper; null without either. */
export const addressLine = (debtor: Debtor): string | null => {
  const { address } = debtor;
  return (
    mailAddressOf(debtor) ?? (address && `${address.street}, ${address.postcode} ${address.city}`) ?? null
  );
};
