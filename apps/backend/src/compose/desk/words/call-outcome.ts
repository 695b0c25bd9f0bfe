import type { CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallOutcome } from '@voldaan/domain/account/call.ts';

/** What the account has recorded, in the words of the desk. */
export const OUTCOME_SHOWN: Readonly<Record<CallOutcome, CallOutcomeKind>> = {
  voicemail: 'voicemail',
  'not-reached': 'not-reached',
  'invoice-not-received': 'invoice-not-received',
  'awaiting-approval': 'waiting-for-approval',
  disputed: 'disputed',
  'in-payment-run': 'in-payment-run',
  'already-paid': 'says-paid',
  agreed: 'agreed',
  'call-back': 'call-back',
  'number-missing': 'number-missing',
  other: 'other',
};
