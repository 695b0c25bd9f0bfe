import type { Happening } from '@voldaan/contract/desk/timeline.ts';

/** Kinds of past that a reader can look at apart. */
export const KINDS = ['mail', 'letter', 'call', 'portal', 'payment', 'decision', 'system'] as const;
export type TimelineKind = (typeof KINDS)[number];

type Code = Happening['code'];

const CODES: Readonly<Record<Exclude<TimelineKind, 'system'>, readonly Code[]>> = {
  mail: [
    'message-sent',
    'message-delivered',
    'message-bounced',
    'message-complained',
    'message-dropped',
    'message-uncertain',
    'told',
    'not-told',
    'mail-received',
    'payment-confirmed',
    'invoice-sent-again',
  ],
  letter: ['letter-made', 'letter-printed', 'letter-withdrawn', 'letter-posted', 'notice-given'],
  call: [
    'call-asked',
    'call-made',
    'call-missed',
    'call-agreed',
    'confirmation-skipped',
    'agreement-confirmed',
    'agreement-contested',
    'visit-noted',
  ],
  portal: [
    'portal-opened',
    'late-reason',
    'dispute-opened',
    'promise-made',
    'arrangement-proposed',
    'payment-reported',
    'debtor-wrote',
    'invoice-missed',
  ],
  payment: [
    'payment-started',
    'payment-not-finished',
    'payment-received',
    'payment-reversed',
    'refund-proposed',
    'instalment-received',
    'credit-settled',
    'invoice-reopened',
  ],
  decision: [
    'approval-given',
    'decision-taken',
    'second-person-asked',
    'second-person-refused',
    'act-proposed',
    'act-refused',
    'written-off',
    'handed-over',
    'claim-forgiven',
    'step-skipped',
    'step-moved',
    'hold-placed',
    'dispute-answered',
    'arrangement-countered',
    'arrangement-accepted',
    'arrangement-refused',
    'invoice-corrected',
    'invoices-moved-out',
    'invoices-moved-in',
    'credit-note-imported',
    'note-added',
    'sales-answered',
    'orders-held',
    'orders-freed',
  ],
};

const KNOWN: ReadonlyMap<Code, TimelineKind> = new Map(
  KINDS.filter((kind) => kind !== 'system').flatMap((kind) =>
    CODES[kind].map((code): [Code, TimelineKind] => [code, kind]),
  ),
);

/** The kind of what happened; what nobody did is the system's. */
export const kindOf = (code: Code): TimelineKind => KNOWN.get(code) ?? 'system';
