import type { ProblemFacts, ProblemTexts } from './problem.ts';
import { problems } from './problem.ts';

/** Why an act with a key of its own (`Idempotency-Key`) is not done. */
export type ActRefusal = 'act-key-wrong' | 'act-key-missing' | 'act-under-way' | 'act-differs';

export const ACT_FACTS: Readonly<Record<ActRefusal, ProblemFacts>> = {
  'act-key-wrong': { status: 400, moneyMoved: false },
  'act-key-missing': { status: 400, moneyMoved: false },
  'act-under-way': { status: 409, moneyMoved: false },
  'act-differs': { status: 422, moneyMoved: false },
};

export const ACT_TEXTS_NL: ProblemTexts<ActRefusal> = {
  'act-key-wrong': {
    title: 'De sleutel van dit verzoek klopt niet',
    detail: 'Er is niets veranderd.',
    next: 'Stuur als Idempotency-Key 1 tot 255 zichtbare tekens, bijvoorbeeld een UUID.',
  },
  'act-key-missing': {
    title: 'Dit verzoek heeft geen sleutel',
    detail: 'Er is niets veranderd.',
    next: 'Stuur een Idempotency-Key mee. Dan doen wij een herhaald verzoek maar één keer.',
  },
  'act-under-way': {
    title: 'Hier zijn wij al mee bezig',
    detail: 'Hetzelfde verzoek kwam net binnen. Wij doen het één keer.',
    next: 'Wacht een paar tellen en probeer het opnieuw. Dan ziet u wat ervan kwam.',
  },
  'act-differs': {
    title: 'Dit is een ander verzoek dan het eerste',
    detail: 'Deze sleutel hoort al bij een ander verzoek. Er is nu niets veranderd.',
    next: 'Laad de pagina opnieuw, of geef een nieuw verzoek een nieuwe sleutel.',
  },
};

export const ACT_TEXTS_EN: ProblemTexts<ActRefusal> = {
  'act-key-wrong': {
    title: 'The key of this request is not right',
    detail: 'Nothing has changed.',
    next: 'Send 1 to 255 visible characters as Idempotency-Key, such as a UUID.',
  },
  'act-key-missing': {
    title: 'This request has no key',
    detail: 'Nothing has changed.',
    next: 'Send an Idempotency-Key. A repeated request is then done only once.',
  },
  'act-under-way': {
    title: 'We are working on this already',
    detail: 'The same request has just come in. We do it once.',
    next: 'Wait a few seconds and try again. Then you see what came of it.',
  },
  'act-differs': {
    title: 'This is another request than the first',
    detail: 'This key belongs to another request already. Nothing has changed now.',
    next: 'Load the page again, or give a new request a new key.',
  },
};

/** The problem about a repeated act, for a person and for a program. */
export const actProblem = problems<ActRefusal>(ACT_FACTS, { nl: ACT_TEXTS_NL, en: ACT_TEXTS_EN });

/** The header, and the field of a form without JavaScript, in which an act has its key. */
export const ACT_KEY_HEADER = 'idempotency-key';
export const ACT_KEY_FIELD = 'act';

/** One to 255 visible characters of ASCII. */
export const ACT_KEY = /^[\x21-\x7e]{1,255}$/;
