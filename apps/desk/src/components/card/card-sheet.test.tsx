import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { language } from '../../state/reader.ts';
import { cardOf } from './card-of.ts';
import { CardSheet } from './debtor-card.tsx';

const read = (changed: Parameters<typeof cardOf>[0] = {}): string =>
  renderToString(<CardSheet card={cardOf(changed)} call={false} />)
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

afterEach(() => {
  language.value = 'nl';
});

describe('the next step is a sentence', () => {
  const [action] = cardOf().planned;

  test('with its date, its rule and its cause', () => {
    if (!action) throw new Error('the example has a planned call');
    const text = read({ nextStep: { is: 'planned', action } });
    expect(text).toContain('Op maandag 28 september 2026 komt dit op de bellijst: factuur 2026-1187.');
    expect(text).toContain(
      'Stappenplan zakelijk, versie 1, stap 4: 24 dagen na de vervaldatum van 4 september 2026.',
    );
  });

  test('or the reason that nothing happens', () => {
    const why = { code: 'not-due', data: { firstDue: plainDate('2026-10-08') } } as const;
    expect(read({ nextStep: { is: 'nothing', why } })).toContain(
      'Er gebeurt nog niets, want de eerste vervaldatum is donderdag 8 oktober 2026.',
    );
  });

  test('and what stands still, when it is not everything', () => {
    const paused = { reason: 'dispute', text: null, until: null } as const;
    const one = { ...paused, invoices: ['2026-1187'] };
    expect(read({ nextStep: { is: 'nothing', why: { code: 'held', data: one } } })).toContain(
      'Factuur 2026-1187 staat stil tot iemand beslist, want er is een betwisting.',
    );
    const all = { ...paused, reason: 'by-hand', text: 'In overleg met Sanne.' } as const;
    expect(read({ nextStep: { is: 'nothing', why: { code: 'held', data: all } } })).toContain(
      'Alles staat stil tot iemand beslist, want een medewerker heeft gepauzeerd: In overleg met Sanne. ',
    );
  });
});

test('past, today and future stand on one line, in this order', () => {
  const text = read();
  const places = [
    'Gebeld: niet bereikt',
    'In gesprek.',
    'Aanmaning gemaild aan a@degroot.example',
    'Vandaag, donderdag 24 september 2026',
    'Bellen als er niets gebeurt',
  ].map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('VOLDAAN stands on the card only when the account is closed', () => {
  expect(read()).not.toContain('VOLDAAN');
  const zero = cents(0);
  const nothing = {
    open: zero,
    overdue: zero,
    notDue: zero,
    held: zero,
    disputed: zero,
    arranged: zero,
    credit: zero,
  };
  const closed = { on: plainDate('2026-09-29'), reference: '2026-1187' };
  const text = read({ closed, totals: nothing, planned: [] });
  expect(text).toContain('VOLDAAN 29 SEP 2026 2026-1187');
  expect(text).not.toContain('Pauzeer tot');
});

test('a step that waits for a yes says what it is about and what happens without', () => {
  const approval = {
    id: 'a1',
    step: 'notice-of-default',
    since: plainDate('2026-10-12'),
    invoices: ['2026-1187'],
    amount: cents(145_030),
  } as const;
  expect(read({ approvals: [{ ...approval, invoices: [...approval.invoices] }] })).toContain(
    'Het gaat om factuur 2026-1187, samen € 1.450,30. Zonder akkoord gaat er niets weg.',
  );
});

test('terms on file say what they prove, and that nobody reviewed the clause', () => {
  expect(read()).not.toContain('Afgesproken voorwaarden');
  const terms = {
    handedOverOn: plainDate('2026-01-05'),
    fatalDueDate: true,
    clauseReviewedOn: null,
    interest: { basisPoints: 150, per: 'month' },
    costs: null,
    proof: 'p1',
  } as const;
  const text = read({ terms });
  expect(text).toContain('Vervaldatum afgesproken als uiterste dag');
  expect(text).toContain('niet beoordeeld: rente en kosten uit de voorwaarden worden niet gevorderd');
  expect(text).toContain('Afgesproken rente 1,50 % per maand');
});

test('an English reader reads the same card in English', () => {
  language.value = 'en';
  const text = read();
  expect(text).toContain('Today, Thursday 24 September 2026');
  expect(text).toContain('€ 1,246.30');
});
