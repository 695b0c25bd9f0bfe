import { ACT_FACTS, type ActRefusal } from '../http/act-refusal.ts';
import type { ProblemFacts } from '../http/problem.ts';

/** Why the API for machines can refuse. A thing of another administration is `not-found`. */
export type MachineRefusalCode =
  | ActRefusal
  | 'key-missing'
  | 'scope-missing'
  | 'not-found'
  | 'request-not-understood'
  | 'not-json'
  | 'too-large'
  | 'too-slow'
  | 'method-not-allowed'
  | 'invoices-refused'
  | 'day-in-future'
  | 'nothing-open'
  | 'changed-meanwhile'
  | 'address-not-allowed'
  | 'too-many-webhooks'
  | 'too-many-requests'
  | 'our-failure';

const nothingMoved = (status: number): ProblemFacts => ({ status, moneyMoved: false });

export const MACHINE_FACTS: Readonly<Record<MachineRefusalCode, ProblemFacts>> = {
  ...ACT_FACTS,
  'key-missing': nothingMoved(401),
  'scope-missing': nothingMoved(403),
  'not-found': nothingMoved(404),
  'request-not-understood': nothingMoved(400),
  'not-json': nothingMoved(415),
  'too-large': nothingMoved(413),
  'too-slow': { status: 503, moneyMoved: 'unknown' },
  'method-not-allowed': nothingMoved(405),
  'invoices-refused': nothingMoved(422),
  'day-in-future': nothingMoved(422),
  'nothing-open': nothingMoved(422),
  'changed-meanwhile': nothingMoved(409),
  'address-not-allowed': nothingMoved(422),
  'too-many-webhooks': nothingMoved(422),
  'too-many-requests': nothingMoved(429),
  'our-failure': nothingMoved(500),
};
