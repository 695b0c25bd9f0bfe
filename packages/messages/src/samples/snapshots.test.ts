import { describe, expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { renderLetter } from '../letter/render-letter.ts';
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
import { pdfPages } from './pdf-text.ts';
import { atelier, deGroot, inEnglish, yilmaz } from './people.ts';
import { sent } from './sent.ts';
import { oneInvoice, twoBills } from './statements.ts';

const SENTENCE = /(?<=[.?]) (?=\p{Lu})/u;
const atHome = { street: 'Kerkweg 3', postcode: '7411 AB', city: 'Deventer', country: 'NL' };

// What each kind of debtor gets; whom nobody knows is treated as a consumer.
const plans = {
  company: { who: deGroot, statement: oneInvoice, business: true },
  'sole-trader': { who: { ...atelier, address: atHome }, statement: oneInvoice, business: true },
  consumer: { who: yilmaz, statement: twoBills, business: false },
  unknown: { who: { ...atelier, name: 'J. de Boer', address: atHome }, statement: twoBills, business: false },
} as const;

const messages = Object.entries(plans).flatMap(([kind, { who, statement, business }]) =>
  [who, inEnglish(who)].flatMap((one): readonly (readonly [string, Message])[] => {
    const ofKind: readonly Message[] = business
      ? [noticeWithLater(one, statement), noticeOfDefaultClaiming(one, statement)]
      : [fourteenDayNotice(one, statement), noticeOfDefaultToConsumer(one, statement)];
    const all: readonly Message[] = [reminder(one, statement), ...ofKind];
    return all.map((message) => [`${kind}, ${one.language}, ${message.kind}`, message]);
  }),
);

const ofEverybody: readonly (readonly [string, Message])[] = [deGroot, inEnglish(deGroot)].flatMap((one) =>
  [
    ['notice without costs', notice(one)] as const,
    ['notice of default without costs', noticeOfDefault(one)] as const,
    ['paid whole', paidWhole(one)] as const,
    ['paid in part', paidInPart(one)] as const,
    ['paid after default', paidAfterDefault(one)] as const,
    ['claims forgiven', claimsForgiven(one)] as const,
  ].map(([name, message]) => [`everybody, ${one.language}, ${name}`, message] as const),
);

describe.each([...messages, ...ofEverybody])('%s', (_, message) => {
  test('as a mail', () => {
    const { subject, text } = sent(message);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });

  test('as a letter', async () => {
    const letter = await renderLetter(message);
    if (!letter.ok) throw new RangeError(letter.missing.join(', '));
    expect(pdfPages(letter.pdf).map((page) => page.split(SENTENCE))).toMatchSnapshot();
  });
});
