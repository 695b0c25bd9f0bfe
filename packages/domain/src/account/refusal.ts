/** Why a command was refused: something a person can cause. The text for people lives elsewhere. */
export type RefusalCode =
  | 'account-unknown'
  | 'nothing-open'
  | 'amount-not-positive'
  | 'amount-above-open'
  | 'invoice-unknown'
  | 'invoice-not-payable-online'
  | 'payment-unfinished'
  | 'letter-unknown'
  | 'letter-not-printed'
  | 'letter-overtaken'
  | 'tracking-missing'
  | 'date-in-future'
  | 'date-before-print'
  | 'call-unknown'
  | 'date-missing'
  | 'date-too-far'
  | 'date-in-past'
  | 'approval-unknown'
  | 'decision-unknown'
  | 'hold-unknown'
  | 'task-unknown'
  | 'task-ends-otherwise'
  | 'message-unknown'
  | 'attempt-unknown'
  | 'receipt-unknown';

export type Refusal = { readonly code: RefusalCode };
