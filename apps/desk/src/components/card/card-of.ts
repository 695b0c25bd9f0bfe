import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';

const DUE = plainDate('2026-09-04');

/** The card of the worked example of the plan on 24 September 2026: due 4 September, reminded, called, noticed. */
export const cardOf = (changed: Partial<DebtorCard> = {}): DebtorCard => ({
  version: '12.2026-09-24',
  today: plainDate('2026-09-24'),
  now: instant('2026-09-24T08:05:00Z'),
  debtor: {
    id: 'd1',
    number: null,
    name: 'Bakkerij De Groot B.V.',
    kind: 'company',
    kindFrom: { source: 'kvk', by: null, on: plainDate('2026-03-02') },
    contact: null,
    emails: [],
    phone: null,
    address: null,
    kvk: null,
    vatNumber: null,
    language: 'nl',
    keyAccount: false,
    accountOwner: null,
  },
  terms: null,
  totals: {
    open: cents(124_630),
    overdue: cents(124_630),
    notDue: cents(0),
    held: cents(0),
    disputed: cents(0),
    arranged: cents(0),
    credit: cents(0),
  },
  paysLate: null,
  closed: null,
  nextStep: { is: 'nothing', why: { code: 'nothing-open', data: {} } },
  invoices: [],
  past: [
    {
      id: 'p2',
      at: instant('2026-09-21T07:11:00Z'),
      what: {
        code: 'message-sent',
        data: {
          step: 'notice',
          to: 'a@degroot.example',
          invoices: ['2026-1187'],
          lastDate: plainDate('2026-10-01'),
        },
      },
      actor: { is: 'system' },
      cause: { code: 'plan-day', data: { due: DUE, days: 17 } },
      note: null,
      documentId: 'm2',
    },
    {
      id: 'p1',
      at: instant('2026-09-14T08:20:00Z'),
      what: { code: 'call-made', data: { outcome: 'not-reached', spokeWith: null, on: null } },
      actor: { is: 'staff', name: 'Sanne Vos' },
      cause: null,
      note: 'In gesprek.',
      documentId: null,
    },
  ],
  planned: [
    {
      kind: 'call',
      on: plainDate('2026-09-28'),
      at: null,
      invoices: ['2026-1187'],
      rule: { plan: 'business', version: 1, rung: 4 },
      cause: { code: 'plan-day', data: { due: DUE, days: 24 } },
    },
  ],
  holds: [],
  openCall: null,
  letters: [],
  approvals: [],
  tasks: [],
  decision: null,
  sales: { reader: 'finance', asks: [], ordersHeldSince: null, holdAdvised: false },
  proposals: [],
  notes: [],
  merged: null,
  uncertain: [],
  answers: {
    disputes: [],
    arrangement: null,
    arrangeable: [],
    reports: [],
    writings: [],
    agreements: [],
    mails: [],
  },
  paymentReference: 'RF18 5390 0754 7034',
  epcPayload: null,
  ...changed,
});
