import { dutchTime } from '../page/dutch-time.ts';
import type { Stack } from '../stack.ts';

const PLACES = [
  ['desk', 'Bureau', 'desk: import, debtors, what to decide'],
  ['portal', 'Portaal', "portal: the debtor's side"],
  ['mailbox', 'Postvak', 'mailbox: every mail that left'],
  ['clock', 'Klok', 'clock: let days pass'],
  ['mollie', 'Mollie', 'payments: refund, charge back'],
] as const;

/** What `npm start` prints when all is up: where everything is and what to try first. */
export const welcome = ({ addresses, clock }: Pick<Stack, 'addresses' | 'clock'>): string => {
  const places = PLACES.flatMap(([name, dutch, english]) =>
    addresses[name] ? [`  ${dutch.padEnd(9)} ${addresses[name]}   ${english}`] : [],
  );
  return [
    '',
    `Voldaan is klaar. Het is hier ${dutchTime(clock.now())}. / Voldaan is ready.`,
    '',
    ...places,
    '',
    'Probeer eerst / try this first:',
    '  1. Open het bureau en lees een factuur in.           Open the desk and import an invoice.',
    '  2. Laat op de klok een week voorbijgaan.             Let a week pass on the clock.',
    '  3. Open de herinnering in het postvak, volg de link. Follow the link in the mailbox.',
    '  4. Betaal met iDEAL en zie VOLDAAN.                  Pay, and see VOLDAAN.',
    '',
    'Ctrl-C stopt alles; de gegevens blijven in .voldaan/. / Ctrl-C stops all; data stays.',
    '',
  ].join('\n');
};
