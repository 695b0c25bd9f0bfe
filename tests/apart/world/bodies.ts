const HOLD = { reason: 'wacht even', invoices: 'all', until: '2026-09-15' };

/** A body that each route understands, so that a refusal is about whose thing it is and not about its words. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'POST /api/debtors/:id/holds': HOLD,
  'POST /api/debtors/:id/approvals/:approvalId': { decision: 'approve' },
  'POST /api/debtors/:id/calls/:callId/outcomes': { outcome: 'voicemail', note: null },
  'POST /api/debtors/:id/receipts': {
    key: '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
    amount: 1_000,
    on: '2026-09-08',
    method: 'bank-transfer',
    reference: '2026-1187',
  },
  'POST /api/debtors/:id/decisions/:decisionId': {
    choice: 'wait',
    until: '2026-09-20',
    reason: 'wacht',
  },
  'PUT /api/settings/law': {
    vatOnCosts: { collectedByServiceWithVat: false, vatCannotBeDeducted: false, declaredExpressly: false },
    businessMinimum: 'once',
    noticeByMail: false,
  },
  'POST /api/debtors/:id/forgivenesses': {
    forgiven: [{ invoice: '2026-1187', principal: 1_000, interest: 0, costs: 0 }],
    reason: 'coulance',
  },
  'POST /api/debtors/:id/returned-notices': { invoice: '2026-1187' },
  'POST /api/debtors/:id/disputes/:disputeId/answer': { outcome: 'rejected', reason: 'de prijs klopt' },
  'POST /api/debtors/:id/arrangements/:arrangementId/answer': { answer: 'accept' },
  'POST /api/debtors/:id/arrangements/:arrangementId/end': { reason: null },
  'POST /api/debtors/:id/arrangements': {
    choice: { rhythm: 'monthly', first: '2026-09-15', by: { terms: 3 } },
    note: null,
  },
  'POST /api/debtors/:id/promises': {
    invoices: ['2026-1187'],
    amount: null,
    payOn: '2026-09-14',
    way: 'phone',
  },
  'POST /api/debtors/:id/reports/:reportId/answer': { found: true, note: null },
  'POST /api/debtors/:id/writings/:writingId/answer': { accept: false, note: null },
  'POST /api/debtors/:id/tasks/:taskId/arrival': { arrived: true, note: null },
  'PUT /api/debtors/:id/debtor': {
    name: 'Overgenomen',
    kind: 'company',
    contact: null,
    emails: ['over@genomen.test'],
    phone: null,
    address: null,
    kvk: null,
    language: 'nl',
    keyAccount: false,
  },
  'POST /api/letters/:accountId/:letterId/posted': { on: '2026-09-08', tracking: null },
  'POST /api/v1/receipts': { id: 'bank-1', amount: 1_000, on: '2026-09-08', invoices: ['2026-1187'] },
  'POST /api/v1/webhooks': { url: 'https://boekhouding.example/voldaan', events: ['invoice.paid'] },
  POST: {},
  PUT: {},
};
