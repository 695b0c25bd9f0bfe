import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { Services } from '../services.ts';
import { crockford } from './crockford.ts';
import { type LinkedDebtor, seriesName, seriesOf } from './series.ts';

const CODE_LENGTH = 10;
/** Printed on paper, so it lives long; it ends when the debtor's links are taken back. */
const CODE_DAYS = 3650;

/** The code that opens an account when typed together with something that is not in the same letter. */
export const typedCodeOf = (
  services: Pick<Services, 'keyed'>,
  administration: string,
  debtor: LinkedDebtor,
): string => crockford(services.keyed(seriesName('code', administration, debtor)), CODE_LENGTH);

/** Makes the code of an account work; done again it changes nothing. */
export const registerTypedCode = async (
  services: Services,
  administration: string,
  debtor: LinkedDebtor,
): Promise<void> => {
  const today = amsterdamDate(services.clock.now());
  await services.secrets.keep(services.hash(typedCodeOf(services, administration, debtor)), {
    administration,
    purpose: 'code',
    subject: debtor.id,
    series: seriesOf(debtor),
    expiresAt: amsterdamMoment(addDays(today, CODE_DAYS), 0),
  });
};
