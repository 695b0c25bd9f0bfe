import type { DeskPorts, StaffSession } from '../../../desk/desk-ports.ts';
import { value } from './desk.ts';

/** A debtor, with a salesperson who looks after him from now on. */
export const lookedAfter = async (
  desk: Pick<DeskPorts, 'debtorCard' | 'changeDebtor'>,
  staff: StaffSession,
  debtorId: string,
  owner: string,
  keyAccount = false,
): Promise<void> => {
  const { debtor } = value(await desk.debtorCard(staff, debtorId));
  const { name, kind, contact, emails, phone, address, kvk, language } = debtor;
  value(
    await desk.changeDebtor(staff, debtorId, {
      name,
      kind,
      contact,
      emails: emails.map((mail) => mail.address),
      phone,
      address,
      kvk,
      language,
      keyAccount,
      accountOwner: owner,
    }),
  );
};
