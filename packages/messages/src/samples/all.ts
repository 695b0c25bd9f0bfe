import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { Message } from '../content/message.ts';
import { toldTo } from './all-told.ts';
import { costsBeside, costsOver, costsPerInvoice } from './law.ts';
import {
  claimsForgiven,
  fourteenDayNotice,
  notice,
  noticeOfDefault,
  noticeOfDefaultClaiming,
  noticeOfDefaultToConsumer,
  noticeWithLater,
  paidAfterDefault,
  paidInPart,
  paidWhole,
  reminder,
} from './messages.ts';
import { atelier, deGroot, inEnglish, yilmaz } from './people.ts';
import { everything, manyInvoices, oneInvoice, partlyPaid, smallBill, twoBills } from './statements.ts';

type Sample = readonly (readonly [name: string, message: Message])[];

const people = [deGroot, yilmaz, atelier].flatMap((addressee) => [addressee, inEnglish(addressee)]);
const statements = { oneInvoice, partlyPaid, everything, twoBills, manyInvoices: manyInvoices(60) };
const bills = { oneInvoice, partlyPaid, twoBills, smallBill, manyInvoices: manyInvoices(5) };

const whoIs = ({ name, language }: Addressee) => `${name} (${language})`;
const withVat = (total: Cents, vat: number) => costsOver(total, cents(vat));
const earlier = plainDate('2026-08-10');

/** Messages with the law in them; a consumer and whom nobody knows get the fourteen-day notice. */
const lawful = (addressee: Addressee): Sample => {
  const who = whoIs(addressee);
  const beside = costsBeside(smallBill.total, cents(200_00), earlier);
  return [
    ...Object.entries(bills).flatMap(
      ([what, statement]): Sample => [
        [`notice with later, ${what}, ${who}`, noticeWithLater(addressee, statement)],
        [`fourteen-day notice, ${what}, ${who}`, fourteenDayNotice(addressee, statement)],
        [`notice of default, claiming, ${what}, ${who}`, noticeOfDefaultClaiming(addressee, statement)],
        [`notice of default, to consumer, ${what}, ${who}`, noticeOfDefaultToConsumer(addressee, statement)],
      ],
    ),
    [
      `fourteen-day notice with VAT, ${who}`,
      fourteenDayNotice(addressee, twoBills, withVat(twoBills.total, 8_86)),
    ],
    [`fourteen-day notice beside another, ${who}`, fourteenDayNotice(addressee, smallBill, beside)],
    [
      `notice of default with VAT, ${who}`,
      noticeOfDefaultToConsumer(addressee, twoBills, withVat(twoBills.total, 8_86)),
    ],
    [`notice of default beside another, ${who}`, noticeOfDefaultToConsumer(addressee, smallBill, beside)],
    [
      `notice of default, 40 per invoice, ${who}`,
      noticeOfDefaultClaiming(addressee, twoBills, costsPerInvoice(twoBills.due.map(({ open }) => open))),
    ],
    [`claims forgiven, ${who}`, claimsForgiven(addressee)],
    [`paid after default, ${who}`, paidAfterDefault(addressee)],
  ];
};

const plain = (addressee: Addressee): Sample => {
  const who = whoIs(addressee);
  return [
    ...Object.entries(statements).flatMap(
      ([what, statement]): Sample => [
        [`reminder, ${what}, ${who}`, reminder(addressee, statement)],
        [`reminder in default, ${what}, ${who}`, { ...reminder(addressee, statement), startsDefault: false }],
        [`notice, ${what}, ${who}`, notice(addressee, statement)],
        [`notice of default, ${what}, ${who}`, noticeOfDefault(addressee, statement)],
        [
          `notice of default by post, ${what}, ${who}`,
          { ...noticeOfDefault(addressee, statement), delivery: 'post-and-mail', noObjectionKnown: false },
        ],
      ],
    ),
    [`paid whole, ${who}`, paidWhole(addressee)],
    [`paid in part, ${who}`, paidInPart(addressee)],
  ];
};

/** Messages that neither announce nor claim interest or costs. */
export const plainSamples: Sample = people.flatMap(plain);

/** Messages that announce, claim, divide or forgive interest and costs. */
export const lawSamples: Sample = people.flatMap(lawful);

/** What is told of disputes, promises, arrangements and messages. */
export const toldSamples: Sample = people.flatMap((addressee) =>
  toldTo(addressee).map(([name, message]) => [`${name}, ${whoIs(addressee)}`, message] as const),
);

/** Every kind of message, for every kind of debtor and statement, in both languages, by name. */
export const allSamples: Sample = [...plainSamples, ...lawSamples, ...toldSamples];
