import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';

/** Two invoices open at Timmer & Zn on 8 September 2026: € 1.246,30 overdue and € 482,79 not yet due. */
export const statementOfDeGroot: Statement = {
  creditor: {
    name: 'Timmer & Zn',
    phone: '020 123 45 67',
    email: 'administratie@timmer.example',
    contactName: 'Sanne Vos',
    iban: 'NL91ABNA0417164300',
    color: '#7a3b12',
  },
  debtor: { name: 'De Groot Interieur B.V.', customerNumber: '10234' },
  assurance: 'second-factor',
  language: 'nl',
  today: plainDate('2026-09-08'),
  now: instant('2026-09-08T07:12:00Z'),
  openTotal: cents(1_729_09),
  dueTotal: cents(1_246_30),
  invoices: [
    {
      number: '2026-1187',
      issueDate: plainDate('2026-08-21'),
      dueDate: plainDate('2026-09-04'),
      amount: cents(1_246_30),
      paid: cents(0),
      open: cents(1_246_30),
      state: 'overdue',
      payableOnline: true,
      documents: [
        { kind: 'pdf', url: '/api/documents/2026-1187.pdf' },
        { kind: 'ubl', url: '/api/documents/2026-1187.xml' },
      ],
    },
    {
      number: '2026-1203',
      issueDate: plainDate('2026-08-28'),
      dueDate: plainDate('2026-09-11'),
      amount: cents(482_79),
      paid: cents(0),
      open: cents(482_79),
      state: 'open',
      payableOnline: true,
      documents: [],
    },
  ],
  credits: [],
  methods: [
    { id: 'ideal', label: 'iDEAL | Wero' },
    { id: 'creditcard', label: 'Creditcard' },
  ],
  reference: 'RF18 1023 4118 7',
  transfer: {
    iban: 'NL91ABNA0417164300',
    name: 'Timmer & Zn',
    reference: 'RF18 1023 4118 7',
    epcPayload: 'BCD\n002\n1\nSCT\n\nTimmer & Zn\nNL91ABNA0417164300\nEUR1729.09\n\nRF18102341187',
  },
  receipts: [],
  class: 'business',
  may: {
    arrange: true,
    dispute: ['2026-1187', '2026-1203'],
    promise: ['2026-1187', '2026-1203'],
    promiseUntil: plainDate('2026-10-04'),
  },
  askReason: true,
  correspondence: [],
};

/** The same account after everything was paid on 29 September. */
export const closedStatementOfDeGroot: Statement = {
  ...statementOfDeGroot,
  today: plainDate('2026-09-29'),
  now: instant('2026-09-29T12:05:00Z'),
  openTotal: cents(0),
  dueTotal: cents(0),
  invoices: statementOfDeGroot.invoices.map((invoice) => ({
    ...invoice,
    paid: invoice.amount,
    open: cents(0),
    state: 'paid',
  })),
  may: { arrange: false, dispute: [], promise: [] },
  askReason: false,
  closed: { on: plainDate('2026-09-29'), reference: '7F3K-2Q9D', receiptUrl: '/api/receipt/r1.pdf' },
  receipts: [
    {
      id: 'r1',
      on: plainDate('2026-09-29'),
      amount: cents(1_729_09),
      method: 'iDEAL | Wero',
      url: '/api/receipt/r1.pdf',
    },
  ],
};
