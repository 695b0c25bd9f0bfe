import type { Language } from '@voldaan/domain/money/euro.ts';

/** The calculators, in the order in which they are listed. */
export const CALCULATORS = ['costs', 'interest', 'notice'] as const;

export type CalculatorName = (typeof CALCULATORS)[number];

/** The last part of each address, in the words of its reader. */
export const CALCULATOR_SLUGS: Readonly<Record<Language, Readonly<Record<CalculatorName, string>>>> = {
  nl: { costs: 'incassokosten', interest: 'rente', notice: 'veertiendagenbrief' },
  en: { costs: 'collection-costs', interest: 'interest', notice: 'fourteen-day-notice' },
};

/**
 * The address of a calculator, or of the page that lists them. It never holds an amount.
 *
 * @example calculatorPath('nl', 'interest') // '/rekenen/rente/'
 */
export const calculatorPath = (language: Language, name?: CalculatorName): string => {
  const home = language === 'nl' ? '/rekenen/' : '/en/calculate/';
  return name === undefined ? home : `${home}${CALCULATOR_SLUGS[language][name]}/`;
};

/** The static pages of a language. */
export const calculatorPages = (language: Language) =>
  CALCULATORS.map((name) => ({ params: { calculator: CALCULATOR_SLUGS[language][name] }, props: { name } }));
