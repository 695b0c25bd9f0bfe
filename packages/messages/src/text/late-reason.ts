import type { LateReason } from '@voldaan/domain/account/answer-event.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

const texts: Readonly<Record<Language, Readonly<Record<LateReason, string>>>> = {
  nl: {
    forgotten: 'vergeten',
    'short-of-cash': 'nu te weinig geld',
    'not-right': 'factuur klopt niet',
    'not-received': 'factuur niet ontvangen',
    'already-paid': 'al betaald',
    'waiting-for-approval': 'wacht op akkoord',
    other: 'iets anders',
  },
  en: {
    forgotten: 'forgotten',
    'short-of-cash': 'short of cash now',
    'not-right': 'invoice is not right',
    'not-received': 'invoice not received',
    'already-paid': 'paid already',
    'waiting-for-approval': 'waiting for approval',
    other: 'something else',
  },
};

/**
 * Why an invoice is late, as a debtor chose it.
 *
 * @example lateReasonText('short-of-cash', 'en') // 'short of cash now'
 */
export const lateReasonText = (reason: LateReason, language: Language): string => texts[language][reason];
