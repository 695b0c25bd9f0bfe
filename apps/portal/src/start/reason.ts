import type { GiveReason } from '@voldaan/contract/portal/answers.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { pagePath } from '../paths.ts';

export type Reason = GiveReason['reason'];

/**
 * The page that fits a reason, as far as it is possible for this debtor today.
 *
 * @returns undefined when thanking is all there is to do
 */
export const pathFor = (
  reason: Reason,
  { may }: Pick<Statement, 'may'>,
  language: Language,
): string | undefined => {
  const promise = may.promiseUntil ? pagePath(language, 'promise') : undefined;
  switch (reason) {
    case 'forgotten':
      return pagePath(language, 'pay');
    case 'short-of-cash':
      return may.arrange ? pagePath(language, 'arrange') : promise;
    case 'not-right':
      return may.dispute.length > 0 ? pagePath(language, 'dispute') : undefined;
    case 'not-received':
      return `${pagePath(language, 'other')}?onderwerp=invoice-again`;
    case 'already-paid':
      return pagePath(language, 'paid');
    case 'waiting-for-approval':
      return promise;
    case 'other':
      return pagePath(language, 'other');
  }
};
