import type { CallConfirmedText } from '../call-texts.ts';
import { common } from './common.ts';

/** @example joined(['a', 'b', 'c']) // 'a, b en c' */
const joined = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
};

export const callConfirmed: CallConfirmedText = {
  subjectToday: 'Wat wij vandaag afspraken',
  subject: (day) => `Wat wij op ${day} afspraken`,
  preheader: 'Klopt dit? Laat het ons weten.',
  thanks: (day, time) => `Dank voor het gesprek van ${day} om ${time} uur.`,
  weCalled: (ours, other) => `${ours}, belde met ${other}.`,
  youCalled: (other, ours) => `${other} belde met ${ours}.`,
  agreed: 'Dit spraken wij af:',
  right: (number, amount) => `Factuur ${number} van ${amount} klopt.`,
  allRight: (numbers, amount) => `De ${common.invoices(numbers)} kloppen. Samen is dat ${amount}.`,
  partWrong: (number, amount, disputed) =>
    `Van factuur ${number} (${amount}) klopt volgens u ${disputed} niet. Dat zoeken wij uit.`,
  wrong: (number, amount) => `Factuur ${number} van ${amount} klopt volgens u niet. Dat zoeken wij uit.`,
  parts: (parts) => `U betaalt ${joined(parts.map(({ amount, on }) => `${amount} op ${on}`))}.`,
  everything: (day) => `Op ${day} is dan alles betaald wat klopt.`,
  rest: (amount) => `Voor ${amount} spraken wij nog geen dag af.`,
  ordersGoOn: 'Nieuwe bestellingen gaan gewoon door.',
  ordersOnHold: 'Nieuwe bestellingen wachten tot dit is betaald.',
  question: 'Klopt dit?',
  yes: 'Ja, dit klopt',
  no: 'Nee, ik wil iets verbeteren',
  silence: 'Horen wij niets, dan gaan wij uit van deze afspraak.',
  pay: (iban, reference) => `Overmaken kan naar ${iban}, kenmerk ${reference}.`,
};
