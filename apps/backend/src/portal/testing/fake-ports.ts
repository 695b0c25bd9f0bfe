import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import type { Result } from '@voldaan/contract/portal/result.ts';
import type { OfferedFactors } from '@voldaan/contract/portal/second-factor.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Answered, PortalPorts } from '../ports.ts';
import { statementOfDeGroot } from './statement-of-de-groot.ts';

export const answered = <Value>(value: Value): Answered<Value> => ({ ok: true, value });
export const refused = (code: PortalRefusal): Answered<never> => ({ ok: false, refusal: { code } });

export const COOKIE = 'session-of-de-groot';
export const CHECKOUT = 'https://www.mollie.com/checkout/select/7UhSN1zuXS';

/** The cookie after the second factor. */
export const RAISED = 'session-of-de-groot-confirmed';

const opened = { cookie: COOKIE, maxAgeSeconds: 3600, language: 'nl' } as const;

const { name, phone, email, contactName } = statementOfDeGroot.creditor;

export const offeredToDeGroot: OfferedFactors = {
  kinds: ['address', 'amount'],
  confirmed: false,
  locked: false,
  language: 'nl',
  creditor: { name, phone, email, contactName },
};

/** € 600,00 paid of invoice 2026-1187; € 646,30 of it and the other invoice stay open. */
export const partPayment: Result = {
  outcome: 'paid',
  language: 'nl',
  amount: cents(600_00),
  on: plainDate('2026-09-29'),
  method: 'iDEAL | Wero',
  settled: [{ number: '2026-1187', pays: cents(600_00), leaves: cents(646_30) }],
  leftOpen: cents(1_129_09),
  closedAll: false,
  reference: '7F3K-2Q9D',
  creditor: { name, phone, email, contactName },
  transfer: statementOfDeGroot.transfer,
  back: '/',
};

/** Ports that let in who brings the right secret or code, and are asked for one account only. */
export const fakePorts = (over: Partial<PortalPorts<'de-groot'>> = {}): PortalPorts<'de-groot'> => ({
  openByLink: async (secret) => (secret === 'right-secret' ? answered(opened) : refused('link-not-working')),
  openByCode: async ({ code, second }) =>
    code === '7F3K-2Q9D' && second === '1012 AB' ? answered(opened) : refused('code-not-recognised'),
  sessionOf: async (cookie) => (cookie === COOKIE ? answered('de-groot') : refused('session-ended')),
  closeSession: async () => {},
  askNewLink: async () => answered(undefined),
  offeredFactors: async () => answered(offeredToDeGroot),
  raiseSession: async (_session, _cookie, answer) =>
    answer.kind === 'address' && answer.postcode === '1012 AB' && answer.houseNumber === '12'
      ? answered({ ...opened, cookie: RAISED })
      : refused('second-factor-wrong'),
  statement: async () => answered(statementOfDeGroot),
  startPayment: async () => answered({ checkoutUrl: CHECKOUT }),
  settlement: async (_session, amount) =>
    answered({
      amount,
      lines: [{ number: '2026-1187', pays: amount, leaves: cents(1_246_30 - amount) }],
      rest: cents(1_729_09 - amount),
    }),
  result: async (token) =>
    token === 'right-token' ? answered(partPayment) : refused('return-link-not-working'),
  receiptPdf: async (_session, id) =>
    id === 'r1'
      ? answered({ name: 'bewijs-7F3K-2Q9D.pdf', bytes: new TextEncoder().encode('%PDF-1.7') })
      : refused('receipt-not-found'),
  storeProofs: async () => answered({ proofs: [{ id: 'p1', name: 'bon.jpg', type: 'image/jpeg' }] }),
  giveUploads: async (_session, sizes) =>
    answered(sizes.map((size) => ({ id: `u${size}`, url: 'https://bucket.test/u', headers: {} }))),
  storeUploads: async () => answered({ proofs: [{ id: 'p2', name: 'foto.jpg', type: 'image/jpeg' }] }),
  giveReason: async () => answered(undefined),
  openDispute: async () => answered({ reference: 'B1', answerBy: plainDate('2026-10-06') }),
  makePromise: async (_session, { payOn }) => answered({ reference: 'P1', amount: cents(1_246_30), payOn }),
  reportPayment: async () => answered({ reference: 'Z1', answerBy: plainDate('2026-10-01') }),
  writeMessage: async () => answered({ reference: 'W1', answerBy: plainDate('2026-10-01') }),
  proposeContact: async () => refused('second-factor-needed'),
  arrangementOffer: async () => answered(null),
  previewArrangement: async () => refused('arrangement-nothing'),
  proposeArrangement: async () => refused('arrangement-nothing'),
  answerCounter: async () => refused('arrangement-changed'),
  agreement: async () => answered(null),
  answerAgreement: async () => refused('agreement-gone'),
  correspondence: async () => refused('second-factor-needed'),
  brand: async (host) =>
    host === 'betalen.timmer.example'
      ? answered({ name: 'Timmer & Zn', phone: '020 123 45 67', email: 'a@timmer.example', color: '#7a3b12' })
      : refused('page-not-found'),
  logo: async (_administration, sha256) =>
    sha256 === 'known'
      ? answered({ type: 'image/png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) })
      : refused('page-not-found'),
  reportFailure: () => {},
  ...over,
});
