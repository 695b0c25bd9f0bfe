import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { GiveReason } from './answers.ts';
import type { Brand } from './brand.ts';
import { calling, type Send } from './calling.ts';
import type { NewLinkAsked } from './new-link.ts';
import type { PaymentStarted, StartPayment } from './payment.ts';
import type { Result } from './result.ts';
import type { AnswerFactor, OfferedFactors } from './second-factor.ts';
import type { SessionOpened } from './session.ts';
import type { Settlement } from './settlement.ts';
import type { Statement } from './statement.ts';

/**
 * The portal API as functions: getting in, seeing and paying. Only types come from the schemas, so that no
 * validation code reaches the browser; what only a page with a form asks stands in `answers-client.ts`.
 *
 * @param language - language of the problems that come back
 * @example const answer = await portalClient('nl').statement()
 */
export const portalClient = (language: Language, send?: Send) => {
  const call = calling(language, send);
  return {
    openByLink: (secret: string) => call<SessionOpened>('POST', 'session', { secret }),
    askNewLink: (secret: string) => call<NewLinkAsked>('POST', 'links', { secret }),
    offeredFactors: () => call<OfferedFactors>('GET', 'session/second-factor'),
    answerFactor: (answer: AnswerFactor) => call<SessionOpened>('POST', 'session/second-factor', answer),
    /** Undefined on a host that more than one creditor uses. */
    brand: () => call<Brand | undefined>('GET', 'brand'),
    statement: () => call<Statement>('GET', 'statement'),
    settlement: (amount: Cents, invoices: readonly string[]) =>
      call<Settlement>(
        'GET',
        `settlement?${new URLSearchParams([['amount', String(amount)], ...invoices.map((number) => ['invoices', number])])}`,
      ),
    startPayment: (payment: StartPayment) => call<PaymentStarted>('POST', 'payments', payment),
    giveReason: (reason: GiveReason) => call<void>('POST', 'reason', reason),
    result: (token: string) => call<Result>('POST', 'result', { token }),
  };
};
