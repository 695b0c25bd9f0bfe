import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';

const day = (date: PlainDate): string => formatDate(date, 'nl');

/** What is wrong with a field, in Dutch: what stands there, and what to write instead. */
export const BAD_NL = {
  choose: 'Kies wat van toepassing is',
  yesOrNo: 'Kies ja of nee',
  amountMissing: 'Vul een bedrag in, bijvoorbeeld 1.250,50',
  amount: (text: string) => `‘${text}’ is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 1.250,50`,
  amountTooSmall: 'Vul een bedrag boven nul in',
  amountTooLarge: 'Dit bedrag is te groot om mee te rekenen. Vul een kleiner bedrag in',
  percentage: (text: string) =>
    text === ''
      ? 'Vul het afgesproken percentage in, bijvoorbeeld 6'
      : `‘${text}’ is geen percentage van 0 tot 1000. Schrijf bijvoorbeeld 6 of 1,5`,
  dayMissing: 'Vul een datum in, bijvoorbeeld 4\u20119\u20112026',
  day: (text: string) =>
    `‘${text}’ is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 4\u20119\u20112026`,
  dayUnknown: (date: PlainDate, from: PlainDate, until: PlainDate) =>
    `Voor ${day(date)} zijn de wettelijke getallen hier niet bekend. Kies een dag van ${day(from)} tot en met ${day(until)}`,
  untilBeforeFrom: (_until: PlainDate, from: PlainDate) =>
    `De laatste dag ligt voor de eerste. Kies ${day(from)} of later`,
  paidAfterUntil: (_on: PlainDate, until: PlainDate) =>
    `Deze betaling ligt na de laatste dag met rente. Kies ${day(until)} of eerder, of haal de betaling weg`,
  receivedBeforeSent: (_received: PlainDate, sent: PlainDate) =>
    `De brief kan niet voor het versturen zijn ontvangen. Kies ${day(sent)} of later`,
};
