import type { DisputeCategory } from '@voldaan/domain/dispute/category.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

const texts: Readonly<Record<Language, Readonly<Record<DisputeCategory, string>>>> = {
  nl: {
    'not-ordered': 'niet besteld',
    'not-delivered': 'niet geleverd',
    damaged: 'beschadigd of niet compleet',
    'not-as-agreed': 'niet zoals afgesproken',
    'wrong-price': 'prijs, aantal of btw klopt niet',
    'wrong-addressee': 'verkeerde naam of kenmerk',
    returned: 'teruggestuurd of herroepen',
    'credit-promised': 'creditnota beloofd',
    double: 'dubbele factuur',
    other: 'iets anders',
  },
  en: {
    'not-ordered': 'not ordered',
    'not-delivered': 'not delivered',
    damaged: 'damaged or incomplete',
    'not-as-agreed': 'not as agreed',
    'wrong-price': 'wrong price, quantity or VAT',
    'wrong-addressee': 'wrong name or reference',
    returned: 'returned or withdrawn',
    'credit-promised': 'credit note promised',
    double: 'double invoice',
    other: 'something else',
  },
};

/**
 * What is wrong with an invoice, as a debtor chose it.
 *
 * @example disputeCategoryText('not-delivered', 'nl') // 'niet geleverd'
 */
export const disputeCategoryText = (category: DisputeCategory, language: Language): string =>
  texts[language][category];
