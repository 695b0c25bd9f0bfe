import type { ProblemFacts } from '../http/problem.ts';
import { ACTION_REFUSALS, type ActionRefusalCode } from './action-refusal.ts';
import type { ImportProblem } from './imports.ts';
import { LOGO_REFUSALS, type LogoRefusalCode } from './logo.ts';
import type { PastEntry } from './timeline.ts';

/**
 * Why the desk's API can refuse. A thing of another administration is `not-found`: an answer never tells
 * that it exists.
 */
export type DeskRefusalCode =
  | ActionRefusalCode
  | LogoRefusalCode
  | 'signed-out'
  | 'wrong-origin'
  | 'not-allowed'
  | 'not-found'
  | 'request-not-understood'
  | 'too-large'
  | 'upload-gone'
  | 'too-slow'
  | 'method-not-allowed'
  | 'already-done'
  | 'changed-meanwhile'
  | 'hold-too-long'
  | 'beyond-promised-day'
  | 'hold-in-past'
  | 'day-in-future'
  | 'day-in-past'
  | 'promise-too-far'
  | 'payment-run-too-far'
  | 'call-back-too-far'
  | 'called-today'
  | 'nothing-open'
  | 'tracking-needed'
  | 'not-printed'
  | 'letter-too-old'
  | 'note-missing'
  | 'approver-needed'
  | 'arrangement-not-broken'
  | 'numbers-impossible'
  | 'promise-not-possible'
  | 'proof-missing'
  | 'proof-not-pdf'
  | 'terms-impossible'
  | 'details-missing'
  | 'iban-not-valid'
  | 'color-too-faint'
  | 'plan-not-allowed'
  | 'plan-same'
  | 'settings-outside-limits'
  | 'words-not-allowed'
  | 'no-address'
  | 'sales-had-time'
  | 'sales-time-too-long'
  | 'sales-not-heard'
  | 'nothing-overdue'
  | 'second-person-needed'
  | 'link-not-valid'
  | 'sign-in-failed'
  | 'passkey-failed'
  | 'passkey-needed'
  | 'recovery-code-wrong'
  | 'address-not-allowed'
  | 'too-many'
  | 'too-many-attempts'
  | 'last-admin'
  | 'bsn-in-note'
  | 'import-problems'
  | 'our-failure';

/** A refusal as a value: the code, for a file every problem in it, and for who came second what the first one did. */
export type DeskRefusal =
  | { readonly code: Exclude<DeskRefusalCode, 'import-problems'>; readonly earlier?: PastEntry }
  | { readonly code: 'import-problems'; readonly problems: readonly ImportProblem[] };

const nothingMoved = (status: number): ProblemFacts => ({ status, moneyMoved: false });

const ACTION_FACTS = Object.fromEntries(ACTION_REFUSALS.map((code) => [code, nothingMoved(422)])) as Record<
  ActionRefusalCode,
  ProblemFacts
>;

const LOGO_FACTS = Object.fromEntries(LOGO_REFUSALS.map((code) => [code, nothingMoved(422)])) as Record<
  LogoRefusalCode,
  ProblemFacts
>;

export const DESK_FACTS: Readonly<Record<DeskRefusalCode, ProblemFacts>> = {
  'signed-out': nothingMoved(401),
  'wrong-origin': nothingMoved(403),
  'not-allowed': nothingMoved(403),
  'not-found': nothingMoved(404),
  'request-not-understood': nothingMoved(400),
  'too-large': nothingMoved(413),
  'upload-gone': nothingMoved(410),
  'too-slow': { status: 503, moneyMoved: 'unknown' },
  'method-not-allowed': nothingMoved(405),
  'already-done': nothingMoved(409),
  'changed-meanwhile': nothingMoved(409),
  'hold-too-long': nothingMoved(422),
  'beyond-promised-day': nothingMoved(422),
  'hold-in-past': nothingMoved(422),
  'day-in-future': nothingMoved(422),
  'day-in-past': nothingMoved(422),
  'promise-too-far': nothingMoved(422),
  'payment-run-too-far': nothingMoved(422),
  'call-back-too-far': nothingMoved(422),
  'called-today': nothingMoved(409),
  'nothing-open': nothingMoved(422),
  'tracking-needed': nothingMoved(422),
  'not-printed': nothingMoved(422),
  'letter-too-old': nothingMoved(422),
  'note-missing': nothingMoved(422),
  'approver-needed': nothingMoved(422),
  'arrangement-not-broken': nothingMoved(422),
  'numbers-impossible': nothingMoved(422),
  'promise-not-possible': nothingMoved(422),
  'proof-missing': nothingMoved(422),
  'proof-not-pdf': nothingMoved(422),
  'terms-impossible': nothingMoved(422),
  'sales-had-time': nothingMoved(422),
  'sales-time-too-long': nothingMoved(422),
  'sales-not-heard': nothingMoved(422),
  'nothing-overdue': nothingMoved(422),
  'details-missing': nothingMoved(422),
  'iban-not-valid': nothingMoved(422),
  'color-too-faint': nothingMoved(422),
  'plan-not-allowed': nothingMoved(422),
  'plan-same': nothingMoved(422),
  'settings-outside-limits': nothingMoved(422),
  'words-not-allowed': nothingMoved(422),
  'no-address': nothingMoved(422),
  'second-person-needed': nothingMoved(422),
  'link-not-valid': nothingMoved(410),
  'sign-in-failed': nothingMoved(403),
  'passkey-failed': nothingMoved(403),
  'passkey-needed': nothingMoved(403),
  'recovery-code-wrong': nothingMoved(422),
  'address-not-allowed': nothingMoved(422),
  'too-many': nothingMoved(422),
  'too-many-attempts': nothingMoved(429),
  'last-admin': nothingMoved(422),
  'bsn-in-note': nothingMoved(422),
  ...ACTION_FACTS,
  ...LOGO_FACTS,
  'import-problems': nothingMoved(422),
  'our-failure': nothingMoved(500),
};
