import { ACT_FACTS, ACT_TEXTS_EN, ACT_TEXTS_NL, type ActRefusal } from '../http/act-refusal.ts';
import {
  COMMON_FACTS,
  COMMON_TEXTS_EN,
  COMMON_TEXTS_NL,
  type CommonRefusal,
} from '../http/common-refusal.ts';
import { type Problem, type ProblemFacts, problems } from '../http/problem.ts';
import { PORTAL_TEXTS_EN } from './refusal-texts.en.ts';
import { PORTAL_TEXTS_NL } from './refusal-texts.nl.ts';

/** Refusals of the portal itself; each is something that a debtor can do or meet. */
export type PortalOwnRefusal =
  | 'link-not-working'
  | 'code-not-recognised'
  | 'code-incomplete'
  | 'code-locked'
  | 'new-link-incomplete'
  | 'second-factor-needed'
  | 'second-factor-incomplete'
  | 'second-factor-wrong'
  | 'second-factor-locked'
  | 'session-ended'
  | 'amount-not-understood'
  | 'amount-zero'
  | 'amount-above-open'
  | 'invoice-not-payable'
  | 'method-not-available'
  | 'nothing-open'
  | 'payment-under-way'
  | 'provider-down'
  | 'return-link-not-working'
  | 'receipt-not-found'
  | 'invoice-not-open'
  | 'dispute-already-open'
  | 'dispute-amount'
  | 'promise-day'
  | 'promise-already-made'
  | 'promise-too-late'
  | 'day-in-past'
  | 'day-in-future'
  | 'arrangement-nothing'
  | 'arrangement-open'
  | 'arrangement-nonsense'
  | 'arrangement-changed'
  | 'agreement-gone'
  | 'agreement-answered'
  | 'acceptor-needed'
  | 'message-empty'
  | 'contact-empty'
  | 'proof-empty'
  | 'proof-too-large'
  | 'proof-too-many'
  | 'proof-wrong-type'
  | 'proof-unsafe'
  | 'upload-gone';

export type PortalRefusal = ActRefusal | CommonRefusal | PortalOwnRefusal;
export type PortalProblem = Problem<PortalRefusal>;

const before = (status: number): ProblemFacts => ({ status, moneyMoved: false });

export const PORTAL_FACTS: Readonly<Record<PortalRefusal, ProblemFacts>> = {
  ...ACT_FACTS,
  ...COMMON_FACTS,
  'link-not-working': before(404),
  'code-not-recognised': before(422),
  'code-incomplete': before(422),
  'code-locked': before(429),
  'new-link-incomplete': before(422),
  'second-factor-needed': before(403),
  'second-factor-incomplete': before(422),
  'second-factor-wrong': before(422),
  'second-factor-locked': before(429),
  'session-ended': { status: 401, moneyMoved: 'unknown' },
  'amount-not-understood': before(422),
  'amount-zero': before(422),
  'amount-above-open': before(422),
  'invoice-not-payable': before(422),
  'method-not-available': before(422),
  'nothing-open': before(409),
  'payment-under-way': { status: 409, moneyMoved: 'unknown' },
  'provider-down': before(503),
  'return-link-not-working': { status: 404, moneyMoved: 'unknown' },
  'receipt-not-found': before(404),
  'invoice-not-open': before(409),
  'dispute-already-open': before(409),
  'dispute-amount': before(422),
  'promise-day': before(422),
  'promise-already-made': before(409),
  'promise-too-late': before(409),
  'day-in-past': before(422),
  'day-in-future': before(422),
  'arrangement-nothing': before(409),
  'arrangement-open': before(409),
  'arrangement-nonsense': before(422),
  'arrangement-changed': before(409),
  'agreement-gone': before(409),
  'agreement-answered': before(409),
  'acceptor-needed': before(422),
  'message-empty': before(422),
  'contact-empty': before(422),
  'proof-empty': before(422),
  'proof-too-large': before(413),
  'proof-too-many': before(422),
  'proof-wrong-type': before(415),
  'proof-unsafe': before(422),
  'upload-gone': before(410),
};

/** The problem that a debtor reads about a refusal, in the language of the page. */
export const portalProblem = problems<PortalRefusal>(PORTAL_FACTS, {
  nl: { ...ACT_TEXTS_NL, ...COMMON_TEXTS_NL, ...PORTAL_TEXTS_NL },
  en: { ...ACT_TEXTS_EN, ...COMMON_TEXTS_EN, ...PORTAL_TEXTS_EN },
});
