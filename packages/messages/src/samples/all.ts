import type { Message } from '../content/message.ts';
import { notice, noticeOfDefault, paidInPart, paidWhole, reminder } from './messages.ts';
import { atelier, deGroot, inEnglish, yilmaz } from './people.ts';
import { everything, manyInvoices, oneInvoice, partlyPaid, twoBills } from './statements.ts';

const people = [deGroot, yilmaz, atelier].flatMap((addressee) => [addressee, inEnglish(addressee)]);
const statements = { oneInvoice, partlyPaid, everything, twoBills, manyInvoices: manyInvoices(60) };

/** Every kind of message, for every kind of debtor and statement, in both languages, by name. */
export const allSamples: readonly (readonly [name: string, message: Message])[] = people.flatMap(
  (addressee) => {
    const who = `${addressee.name} (${addressee.language})`;
    return [
      ...Object.entries(statements).flatMap(([what, statement]): (readonly [string, Message])[] => [
        [`reminder, ${what}, ${who}`, reminder(addressee, statement)],
        [`reminder in default, ${what}, ${who}`, { ...reminder(addressee, statement), startsDefault: false }],
        [`notice, ${what}, ${who}`, notice(addressee, statement)],
        [`notice of default, ${what}, ${who}`, noticeOfDefault(addressee, statement)],
        [
          `notice of default by post, ${what}, ${who}`,
          { ...noticeOfDefault(addressee, statement), delivery: 'post-and-mail', noObjectionKnown: false },
        ],
      ]),
      [`paid whole, ${who}`, paidWhole(addressee)],
      [`paid in part, ${who}`, paidInPart(addressee)],
    ];
  },
);
