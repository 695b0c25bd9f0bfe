import type { Language } from '@voldaan/domain/money/euro.ts';

/** Whether money left the payer's account; the question behind every message about a payment. */
export type MoneyMoved = boolean | 'unknown';

/**
 * The one shape of everything that goes wrong over HTTP, `application/problem+json`. `code` is for
 * programs; a person reads `title` (what happened), `detail` (is money gone) and `next` (what now).
 *
 * @see RFC 9457
 */
export type Problem<Code extends string = string> = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: Code;
  readonly detail: string;
  readonly moneyMoved: MoneyMoved;
  readonly next: string;
};

/** What a person reads about one refusal. */
export type ProblemText = Pick<Problem, 'title' | 'detail' | 'next'>;

/** What a program needs to know about one refusal. */
export type ProblemFacts = Pick<Problem, 'status' | 'moneyMoved'>;

/** One text per refusal and language: a missing one does not compile. */
export type ProblemTexts<Code extends string> = Readonly<Record<Code, ProblemText>>;

export const PROBLEM_JSON = 'application/problem+json';

/**
 * Makes the function that turns a refusal code into a problem, from facts and texts that are complete by type.
 *
 * @example
 * const portalProblem = problems(PORTAL_FACTS, { nl, en });
 * portalProblem('amount-zero', 'nl').title // 'Het bedrag is € 0,00'
 */
export const problems =
  <Code extends string>(
    facts: Readonly<Record<Code, ProblemFacts>>,
    texts: Readonly<Record<Language, ProblemTexts<Code>>>,
  ) =>
  (code: Code, language: Language): Problem<Code> => ({
    type: `urn:voldaan:problem:${code}`,
    code,
    ...facts[code],
    ...texts[language][code],
  });
