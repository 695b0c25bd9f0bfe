import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { interestOn } from '@voldaan/domain/law/interest.ts';
import { interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import { cents, plus } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { composeCalculation } from '../compose/calculation.ts';
import type { Calculation } from '../content/calculation.ts';
import { calculationOf, costsBeside, costsOver } from '../samples/law.ts';
import { noticeOfDefaultClaiming, noticeOfDefaultToConsumer } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { manyInvoices, oneInvoice, partlyPaid, smallBill, twoBills } from '../samples/statements.ts';
import { renderCalculation } from './render-calculation.ts';
import { renderLetter } from './render-letter.ts';

const about = noticeOfDefaultClaiming();
const [from, until] = [plainDate('2026-09-05'), plainDate('2026-10-22')];

const shown = async (calculation: Calculation, message = about) => {
  const document = await renderCalculation(calculation, message);
  if (!document.ok) throw new RangeError(document.missing.join(', '));
  return pdfPages(document.pdf).join(' ');
};

const worked = calculationOf(oneInvoice, 'commercial', from, until, costsOver(oneInvoice.total));

test('the worked example, line by line', async () => {
  const page = await shown(worked);
  for (const line of [
    'Berekening Zo komen wij aan het bedrag in onze brief. Alle bedragen tellen tot en met 22 oktober 2026.',
    'Rente = bedrag × rente per jaar × dagen ÷ 365.',
    'Factuur 2026-1187, te betalen vóór of op 4 september 2026 € 1.246,30 Open bedrag € 1.246,30',
    // 1246.30 × 0.1040 × 48 / 365 = 17.0452865…
    '2026-1187 5 sep 2026 22 okt 2026 48 10,40% € 1.246,30 € 17,045287 € 17,05',
    'Over het open bedrag van € 1.246,30 15% van € 1.246,30 € 186,945000 Op hele centen € 186,95 Incassokosten € 186,95',
    'Open bedrag € 1.246,30 Rente € 17,05 Incassokosten € 186,95 Te betalen € 1.450,30',
    'artikel 6:119a, 6:119b en 6:120 lid 2 Burgerlijk Wetboek',
    'artikel 2 Besluit vergoeding voor buitengerechtelijke incassokosten',
  ]) {
    expect(page).toContain(line);
  }
});

test('a pocket calculator comes to the same, on every line', () => {
  const number = (text: string) => Number(text.replace(/[€%\s\u00a0.]/g, '').replace(',', '.'));
  for (const statement of [oneInvoice, partlyPaid, twoBills, manyInvoices(12)]) {
    const calculation = calculationOf(statement, 'commercial', plainDate('2025-01-02'), until, null);
    const interest = composeCalculation(calculation, 'nl').parts.find((part) => part.type === 'interest');
    expect(interest?.rows.length).toBeGreaterThan(2);
    for (const [, , , days = '', rate = '', base = '', exact = ''] of interest?.rows ?? []) {
      const own = (number(base) * (number(rate) / 100) * Number(days)) / 365;
      // After a full year the base has more places than the two that are shown.
      expect(Math.abs(own - number(exact))).toBeLessThan(0.001);
    }
  }
});

describe('what a sheet tells', () => {
  test('a payment, what it went to, and what it left', async () => {
    const [invoice] = calculationOf(partlyPaid, 'commercial', from, until, null).invoices;
    if (!invoice) throw new RangeError('The sample has an invoice.');
    const payments = [
      {
        on: plainDate('2026-09-29'),
        amount: cents(620_00),
        costs: cents(15_00),
        interest: cents(5_00),
        principal: cents(600_00),
      },
    ];
    const interest = invoice.interest?.amount ?? cents(0);
    const total = plus(partlyPaid.total, interest);
    const page = await shown({
      until,
      invoices: [{ ...invoice, payments }],
      credits: [],
      costs: null,
      total,
    });
    expect(page).toContain('Betaald op 29 september 2026 (waarvan € 15,00 kosten en € 5,00 rente) € -620,00');
    expect(page).toContain('Van factuur 2026-1187 is nog open € 646,30');
    expect(page).toContain('artikel 6:43 en 6:44');
  });

  test('the minimum, and what an earlier letter had named', async () => {
    const costs = costsBeside(smallBill.total, cents(200_00), plainDate('2026-08-10'));
    const page = await shown(calculationOf(smallBill, 'statutory', from, until, costs));
    expect(page).toContain('Op hele centen € 39,00 Het wettelijke minimum is € 40,00');
    expect(page).toContain('Af: al genoemd in onze brief van 10 augustus 2026 € -40,00 Incassokosten € 0,00');
  });

  test('VAT with its source, and interest over interest after a full year', async () => {
    const taxed = costsOver(twoBills.total, cents(8_86));
    const page = await shown(calculationOf(twoBills, 'statutory', plainDate('2025-01-02'), until, taxed));
    expect(page).toContain('Btw over de incassokosten € 8,86');
    expect(page).toContain('Btw: artikel 2 lid 3');
    expect(page).toContain('Na elk vol jaar telt de rente van dat jaar mee bij het bedrag.');
  });

  test('the same in English', async () => {
    const page = await shown(worked, noticeOfDefaultClaiming(inEnglish(deGroot)));
    expect(page).toContain('2026-1187 5 Sept 2026 22 Oct 2026 48 10.40% € 1,246.30 € 17.045287 € 17.05');
  });
});

test('a sheet that does not add up is not printed', async () => {
  const wrong = { ...worked, total: cents(1_450_31) };
  expect(await renderCalculation(wrong, about)).toEqual({ ok: false, missing: ['claimed.total'] });
});

test('interest of a sheet is what the law of the domain gives', () => {
  const sheet = interestSheet(
    interestOn({ rule: { kind: 'commercial' }, principal: cents(1_246_30), from, until }),
  );
  expect(worked.invoices[0]?.interest).toEqual({
    kind: 'commercial',
    from,
    until,
    ...sheetWithAmount(sheet),
  });
});

const sheetWithAmount = ({ interest, days, segments }: ReturnType<typeof interestSheet>) => ({
  amount: interest,
  days,
  segments,
});

test('the calculation stands behind the notice of default, on pages of the same letter', async () => {
  const letter = await renderLetter(noticeOfDefaultToConsumer(yilmaz, twoBills));
  if (!letter.ok) throw new RangeError(letter.missing.join(', '));
  const pages = pdfPages(letter.pdf);
  expect(pages.at(-1)).toContain('Berekening Zo komen wij aan het bedrag');
  expect(pages.at(-1)).toContain(`${pages.length} van ${pages.length}`);
  expect(pages[0]).toContain('€ 323,96');
  expect(pages.at(-1)).toContain('Te betalen € 323,96');
});
