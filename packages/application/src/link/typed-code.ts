import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { Services } from '../services.ts';
import { crockford } from './crockford.ts';

const CODE_LENGTH = 10;
/** Printed on paper, so it lives long; revoking is by a new key of the account. */
const CODE_DAYS = 3650;

/** The code that opens an account when typed together with something that is not in the same letter. */
export const typedCodeOf = (
  services: Pick<Services, 'keyed'>,
  administration: string,
  account: string,
): string => crockford(services.keyed(`code/${administration}/${account}`), CODE_LENGTH);

/** Makes the code of an account work; done again it changes nothing. */
export const registerTypedCode = async (
  services: Services,
  administration: string,
  account: string,
): Promise<void> => {
  const today = amsterdamDate(services.clock.now());
  await services.secrets.keep(services.hash(typedCodeOf(services, administration, account)), {
    administration,
    purpose: 'code',
    subject: account,
    expiresAt: amsterdamMoment(addDays(today, CODE_DAYS), 0),
  });
};
