import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, sum } from '../money/cents.ts';
import type { Rhythm } from './rhythm.ts';

/** One term as it is agreed: pay so much on this day at the latest. */
export type Term = { readonly due: PlainDate; readonly amount: Cents };

/** A term and what was received of it. */
export type Instalment = Term & {
  readonly paid: Cents;
  /** The debtor was told that it is near. */
  readonly announced?: true;
  /** It was not received in time; the day up to which it can be repaired. */
  readonly repairBy?: PlainDate;
};

/**
 * Where an arrangement stands: proposed by the debtor and waiting for us; countered and waiting for the
 * debtor; running; or running with a written notice that it will end.
 */
export type ArrangementStage = 'proposed' | 'countered' | 'running' | 'ending';

/** A payment arrangement, proposed or agreed, over invoices of one account. */
export type Arrangement = {
  readonly id: string;
  readonly stage: ArrangementStage;
  readonly invoices: readonly string[];
  readonly total: Cents;
  readonly rhythm: Rhythm;
  readonly instalments: readonly Instalment[];
  readonly proposedOn: PlainDate;
  /** Last day on which a counter-proposal can be accepted. */
  readonly validUntil?: PlainDate;
  readonly acceptedOn?: PlainDate;
  readonly misses: number;
  /** Day on which it ends when nothing is paid before. */
  readonly endsOn?: PlainDate;
};

export const leftOf = ({ amount, paid }: Instalment): Cents => minus(amount, paid);

export const isPaid = (instalment: Instalment): boolean => leftOf(instalment) === 0;

/** The first term that is not paid in full. */
export const nextInstalment = ({ instalments }: Arrangement): Instalment | undefined =>
  instalments.find((instalment) => !isPaid(instalment));

export const arrangedLeft = ({ instalments }: Arrangement): Cents => sum(instalments.map(leftOf));

export const isRunning = ({ stage }: Arrangement): boolean => stage === 'running' || stage === 'ending';
