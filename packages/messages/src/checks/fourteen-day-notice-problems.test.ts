import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import { letterText } from '../letter/letter-text.ts';
import { lawSamples } from '../samples/all.ts';
import { costsBeside, costsOver } from '../samples/law.ts';
import { fourteenDayNotice } from '../samples/messages.ts';
import { inEnglish, yilmaz } from '../samples/people.ts';
import { smallBill, twoBills } from '../samples/statements.ts';
import {
  fourteenDayNoticeProblems,
  type NoticeFacts,
  noticeFactsOf,
} from './fourteen-day-notice-problems.ts';

const textOf = (message: FourteenDayNotice) => letterText(compose(message, 'letter'), message.addressee);
const ours = fourteenDayNotice();
const text = textOf(ours);
const facts = noticeFactsOf(ours);
const problems = (changed: string, known: NoticeFacts = facts) => fourteenDayNoticeProblems(changed, known);
const replaced = (from: string, to: string): string => {
  const changed = text.replaceAll('\u00a0', ' ').replaceAll(from, to);
  expect(changed).not.toBe(text.replaceAll('\u00a0', ' '));
  return changed;
};

describe('our own notice', () => {
  const notices = lawSamples.filter(
    (sample): sample is [string, FourteenDayNotice] => sample[1].kind === 'fourteen-day-notice',
  );

  test.each(notices)('%s is good, in its own words and with its translation', (_, message) => {
    expect(fourteenDayNoticeProblems(textOf(message), noticeFactsOf(message))).toEqual([]);
  });

  test('to a reader of English has the Dutch words first', () => {
    const english = textOf(fourteenDayNotice(inEnglish(yilmaz)));
    const dutch = english.indexOf('binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd');
    expect(dutch).toBeGreaterThan(0);
    expect(english.indexOf('within fourteen days from the day after')).toBeGreaterThan(dutch);
  });

  test('beside an earlier one says why 0,00 is added: 200,00 and 60,00 together cost 40,00', () => {
    const beside = costsBeside(smallBill.total, cents(200_00), plainDate('2026-08-10'));
    expect(beside.amount).toBe(0);
    const words = textOf(fourteenDayNotice(yilmaz, smallBill, beside)).replaceAll('\u00a0', ' ');
    expect(words).toContain(
      'Dan komt er € 0,00 incassokosten bij. In onze brief van 10 augustus 2026 noemden wij € 40,00 aan kosten over € 200,00. Over alles samen, € 260,00, zijn de kosten € 40,00. Dat is het wettelijke minimum bij € 260,00. U betaalt alleen het verschil.',
    );
  });
});

describe('one wrong thing is found', () => {
  test.each([
    ['creditor', 'Timmer & Zn', 'Iemand'],
    ['address', 'Lindelaan 27', 'Lindelaan 72'],
    ['address', 'De heer M. Yilmaz', 'De bewoner'],
    ['date', 'Zwolle, 21 september 2026', 'Zwolle'],
    ['claims', '2026-0958', '2026-0985'],
    ['claims', '€ 96,80', '€ 98,60'],
    ['claims', '21 augustus 2026', 'augustus'],
    ['costs', '€ 42,20', '€ 40,00'],
    ['vat', 'Er komt geen btw bij.', ''],
    ['payment', 'NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 01'],
    ['payment', '9000 1048 2011 87', '9000'],
    ['charge', 'U kunt nog zonder extra kosten betalen.', ''],
    ['charge', 'Wij zoeken het uit', 'Deze brief kost € 42,20 administratiekosten. Wij zoeken het uit'],
    ['last-date', 'Wij zoeken het uit', 'Betaal op 7 oktober 2026. Wij zoeken het uit'],
    ['last-date', 'Wij zoeken het uit', 'Betaal op 07-10-2026. Wij zoeken het uit'],
    ['last-date', 'Wij zoeken het uit', 'Betaal op 7 oktober. Wij zoeken het uit'],
    ['other-term', 'Wij zoeken het uit', 'Betaal liever binnen 5 dagen. Wij zoeken het uit'],
    ['other-term', 'Wij zoeken het uit', 'U heeft twee weken. Wij zoeken het uit'],
  ])('%s: "%s" becomes "%s"', (problem, from, to) => {
    expect(problems(replaced(from, to))).toEqual([problem]);
  });

  test('a total that is nowhere else is missed, and with it the base', () => {
    expect(problems(replaced('€ 281,30', '€ 323,50'))).toEqual(['total', 'base']);
  });

  test('a total with the costs in it is found beside the right one', () => {
    const both = replaced('Wij zoeken het uit', 'Met kosten is dat € 323,50. Wij zoeken het uit');
    expect(problems(both)).toEqual(['costs']);
  });

  test.each([
    'binnen 14 dagen',
    'binnen veertien dagen na heden',
    'binnen veertien dagen na dagtekening van deze brief',
    'binnen veertien dagen na verzending',
    'binnen veertien dagen vanaf de dag na dagtekening',
    'binnen tien dagen vanaf de dag nadat deze brief bij u is bezorgd',
    'uiterlijk 7 oktober 2026',
  ])('the term "%s" is none', (term) => {
    const found = problems(
      replaced('binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd', term),
    );
    expect(found).toContain('term');
    expect(found).toContain('other-term');
  });

  test('a good term beside a second one contradicts itself', () => {
    const twice = replaced('bij u is bezorgd', 'bij u is bezorgd, dus uiterlijk vrijdag');
    expect(problems(twice)).toEqual(['other-term']);
  });

  test('costs and base that the data do not know', () => {
    const known = { ...facts, costs: { ...facts.costs, base: cents(281_00) } };
    expect(problems(text, known)).toEqual(['base']);
    expect(problems(text, { ...facts, costs: { ...facts.costs, amount: cents(42_19) } })).toEqual(['costs']);
  });

  test('VAT on top needs its amount and the declaration', () => {
    const taxed = fourteenDayNotice(yilmaz, twoBills, costsOver(twoBills.total, cents(8_86)));
    const [good, known] = [textOf(taxed).replaceAll('\u00a0', ' '), noticeFactsOf(taxed)];
    expect(problems(good, known)).toEqual([]);
    expect(problems(good.replace(/Wij verklaren:.*?verrekenen\. /, ''), known)).toEqual(['vat']);
    expect(problems(text, known)).toEqual(['vat']);
    expect(problems(good, facts)).toEqual(['vat']);
  });
});

test('names and numbers are data: a firm called Vandaag, an invoice that looks like a day', () => {
  const due = ours.statement.due.map((bill, index) => ({ ...bill, number: `2026-12-0${index + 1}` }));
  const named = {
    ...ours,
    creditor: { ...ours.creditor, name: 'Vandaag B.V.' },
    statement: { ...ours.statement, due },
  };
  expect(problems(textOf(named), noticeFactsOf(named))).toEqual([]);
});

describe('a notice from another system', () => {
  const elsewhere = `Slagerij Bos BV
Aan: A. Jansen, Dorpsweg 1, 1234AB Ede
Ede, 2 maart 2026

U heeft factuur F-77 van 03-01-2026 nog niet betaald. Betaal € 150,- kosteloos binnen vijftien dagen
nadat deze brief bij u is bezorgd op NL91ABNA0417164300 onder vermelding van F77.
Doet u dat niet, dan bent u € 40,- incassokosten verschuldigd over € 150,00 (zonder btw).`;
  const known: NoticeFacts = {
    date: plainDate('2026-03-02'),
    creditor: 'Slagerij Bos BV',
    addressee: 'A. Jansen',
    address: { street: 'Dorpsweg 1', postcode: '1234 AB', city: 'Ede', country: 'NL' },
    claims: [{ number: 'F-77', issueDate: plainDate('2026-01-03'), open: cents(150_00) }],
    total: cents(150_00),
    costs: { amount: cents(40_00), base: cents(150_00), vat: null, earlier: null },
    iban: 'NL91ABNA0417164300',
    reference: 'F77',
  };

  test('is good with the other wording of the Supreme Court', () => {
    expect(fourteenDayNoticeProblems(elsewhere, known)).toEqual([]);
  });

  test('an empty text lacks everything that can be lacking', () => {
    expect(fourteenDayNoticeProblems('', known)).toEqual([
      'creditor',
      'address',
      'date',
      'claims',
      'total',
      'term',
      'costs',
      'base',
      'vat',
      'payment',
      'charge',
    ]);
  });
});
