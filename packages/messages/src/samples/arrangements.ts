import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import { defaultArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import { schedule } from '@voldaan/domain/arrangement/schedule.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { ArrangementConfirmed } from '../content/arrangement-confirmed.ts';
import type { ArrangementCountered } from '../content/arrangement-countered.ts';
import type { ArrangementEnding } from '../content/arrangement-ending.ts';
import type { ArrangementReceived } from '../content/arrangement-received.ts';
import type { ArrangementRefused } from '../content/arrangement-refused.ts';
import type { InstalmentAhead } from '../content/instalment-ahead.ts';
import type { InstalmentMissed } from '../content/instalment-missed.ts';
import { payment, yilmaz } from './people.ts';
import { toldBase } from './told.ts';

const invoices = ['2026-0931', '2026-0958'];

/** EUR 281.30 in monthly parts from 1 October 2026. */
const inParts = (terms: number): readonly Term[] =>
  schedule(cents(281_30), { rhythm: 'monthly', first: plainDate('2026-10-01'), by: { terms } });

export const arrangementReceived = (addressee: Addressee = yilmaz): ArrangementReceived => ({
  ...toldBase(addressee),
  kind: 'arrangement-received',
  invoices,
  terms: inParts(3),
  answerBy: plainDate('2026-09-30'),
  request: false,
});

export const arrangementRequested = (addressee: Addressee = yilmaz): ArrangementReceived => ({
  ...arrangementReceived(addressee),
  terms: inParts(24),
  request: true,
});

export const arrangementConfirmed = (addressee: Addressee = yilmaz): ArrangementConfirmed => ({
  ...toldBase(addressee),
  kind: 'arrangement-confirmed',
  proposedOn: plainDate('2026-09-24'),
  claims: [
    { number: '2026-0931', amount: cents(184_50), interest: cents(0), costs: cents(0) },
    { number: '2026-0958', amount: cents(96_80), interest: cents(0), costs: cents(0) },
  ],
  terms: inParts(3),
  rules: defaultArrangementPolicy('consumer'),
  acceptor: null,
  payment: payment(93_80),
});

/** With a business, over an invoice with interest and costs that were claimed before. */
export const arrangementWithBusiness = (addressee: Addressee): ArrangementConfirmed => ({
  ...arrangementConfirmed(addressee),
  claims: [{ number: '2026-1187', amount: cents(1_450_30), interest: cents(17_05), costs: cents(186_95) }],
  terms: schedule(cents(1_450_30), {
    rhythm: 'monthly',
    first: plainDate('2026-10-01'),
    by: { terms: 12 },
  }),
  rules: defaultArrangementPolicy('business'),
  acceptor: { name: 'A. de Groot', role: 'eigenaar' },
  payment: payment(120_90),
});

export const arrangementCountered = (addressee: Addressee = yilmaz): ArrangementCountered => ({
  ...toldBase(addressee),
  kind: 'arrangement-countered',
  proposedOn: plainDate('2026-09-24'),
  invoices,
  terms: inParts(2),
  validUntil: plainDate('2026-10-05'),
  note: 'In 2 delen kunnen wij dit zelf afspreken.',
});

export const arrangementRefused = (addressee: Addressee = yilmaz): ArrangementRefused => ({
  ...toldBase(addressee),
  kind: 'arrangement-refused',
  resumeOn: plainDate('2026-09-29'),
  note: 'Een regeling van 24 maanden is voor ons te lang. In 6 maanden lukt het wel.',
});

export const instalmentAhead = (addressee: Addressee = yilmaz): InstalmentAhead => ({
  ...toldBase(addressee),
  kind: 'instalment-ahead',
  term: { due: plainDate('2026-10-01'), amount: cents(93_80) },
  left: cents(281_30),
  payment: payment(93_80),
});

export const lastInstalmentAhead = (addressee: Addressee = yilmaz): InstalmentAhead => ({
  ...instalmentAhead(addressee),
  date: plainDate('2026-11-26'),
  term: { due: plainDate('2026-12-01'), amount: cents(93_70) },
  left: cents(93_70),
  payment: payment(93_70),
});

export const instalmentMissed = (addressee: Addressee = yilmaz): InstalmentMissed => ({
  ...toldBase(addressee),
  kind: 'instalment-missed',
  date: plainDate('2026-10-07'),
  term: { due: plainDate('2026-10-01'), amount: cents(93_80) },
  open: cents(93_80),
  repairBy: plainDate('2026-10-17'),
  payment: payment(93_80),
});

export const instalmentPartlyMissed = (addressee: Addressee = yilmaz): InstalmentMissed => ({
  ...instalmentMissed(addressee),
  open: cents(43_80),
  payment: payment(43_80),
});

export const arrangementEnding = (addressee: Addressee = yilmaz): ArrangementEnding => ({
  ...toldBase(addressee),
  kind: 'arrangement-ending',
  date: plainDate('2026-10-19'),
  open: cents(93_80),
  left: cents(281_30),
  endsOn: plainDate('2026-11-02'),
  note: null,
  payment: payment(93_80),
});
