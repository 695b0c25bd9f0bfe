import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Services } from '../services.ts';
import { listedAddress } from './staff.ts';
import type { StaffMailKick } from './staff-mail.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';

/** Enough for a person who mistypes or loses a mail, too few to fill a mailbox or to try out a list. */
export const LINKS_PER_ADDRESS = { most: 5, perSeconds: 3600 };
export const LINKS_PER_NETWORK = { most: 30, perSeconds: 3600 };

/** Asks for a sign-in link. The same answer for every address, listed or not. */
export const askForLink = async (
  { limits, mails }: Pick<Services, 'limits'> & { readonly mails: StaffMailKick },
  asked: { readonly email: string; readonly language: Language; readonly network: string },
): Promise<StaffOutcome<void>> => {
  const email = listedAddress(asked.email);
  const takes = await Promise.all([
    limits.take('staff-link-address', email, LINKS_PER_ADDRESS),
    limits.take('staff-link-network', asked.network, LINKS_PER_NETWORK),
  ]);
  if (takes.some((take) => !take.ok)) return declined('too-many-attempts');
  await mails.start({ kind: 'link', email, language: asked.language });
  return came(undefined);
};
