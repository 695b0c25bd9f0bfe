import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { eachNumber, numbersOf } from '@voldaan/domain/plan/plan-numbers.ts';

const STEPS = [
  { rung: 1, day: 3, gap: null, term: 8 },
  { rung: 3, day: 18, gap: 5, term: 10 },
  { rung: 5, day: 40, gap: 21, term: 10 },
  { rung: 6, day: 54, gap: null, term: null },
];

const NUMBERS = { ...numbersOf(BUSINESS_PLAN), smallTotal: 50_00 };

/** Bodies that the settings understand. */
export const SETTINGS_BODIES: Readonly<Record<string, unknown>> = {
  'POST /api/settings/plans': {
    debtors: 'business',
    seen: 1,
    steps: STEPS,
    numbers: NUMBERS,
    reason: 'rustiger',
  },
  'POST /api/settings/plans/preview': { debtors: 'business', steps: STEPS, numbers: NUMBERS, after: null },
  'PUT /api/settings/plans/drafts/:debtors': {
    seen: 1,
    typed: {
      steps: [{ rung: 1, kept: true, day: '3', gap: '', term: 'acht' }],
      numbers: eachNumber(() => '25,00'),
    },
  },
  'POST /api/settings/texts/preview': {
    what: 'lines',
    language: 'nl',
    kind: 'message-received',
    opening: 'Dank u wel.',
    closing: '',
  },
  'PUT /api/settings/texts': {
    version: 1,
    own: { what: 'signature', language: 'nl', signature: 'Het team', contact: '' },
  },
  'PUT /api/settings/rules': {
    what: 'sending',
    version: 1,
    sending: {
      closed: [{ from: '2026-12-28', until: '2026-12-31', name: 'Kerstsluiting' }],
      quietDays: true,
      mail: { business: { opens: 540, closes: 960 }, consumer: { opens: 540, closes: 1_020 } },
      spreadMinutes: 120,
    },
  },
};
