import type { Language } from '@voldaan/domain/money/euro.ts';

/** Pages on which a debtor answers, each with its address per language: a person may read it aloud. */
export const ANSWER_SLUGS = {
  dispute: { nl: 'klopt-niet', en: 'not-right' },
  promise: { nl: 'ik-betaal-op', en: 'i-will-pay-on' },
  arrange: { nl: 'in-delen', en: 'in-parts' },
  paid: { nl: 'al-betaald', en: 'already-paid' },
  other: { nl: 'iets-anders', en: 'something-else' },
  contact: { nl: 'gegevens', en: 'my-details' },
  claim: { nl: 'berekening', en: 'calculation' },
  letters: { nl: 'berichten', en: 'messages' },
  call: { nl: 'afspraak', en: 'agreement' },
} as const;

export type AnswerPage = keyof typeof ANSWER_SLUGS;

/** The pages of the portal. */
export type PageName = '' | 'open' | 'pay' | 'result' | 'bevestig' | 'new-link' | AnswerPage;

/** The static paths of a page: Dutch at the root, English beneath `/en`. */
export const languagePaths = () => [
  { params: { lang: undefined }, props: { language: 'nl' as Language } },
  { params: { lang: 'en' }, props: { language: 'en' as Language } },
];

const isAnswer = (page: PageName): page is AnswerPage => page in ANSWER_SLUGS;

/** The static paths of the pages for answers in a language. */
export const answerPaths = (language: Language) =>
  Object.keys(ANSWER_SLUGS)
    .filter((name): name is AnswerPage => name in ANSWER_SLUGS)
    .map((name) => ({ params: { answer: ANSWER_SLUGS[name][language] }, props: { name } }));

/** @example pagePath('en', 'dispute') // '/en/not-right/' */
export const pagePath = (language: Language, page: PageName): string => {
  const slug = isAnswer(page) ? ANSWER_SLUGS[page][language] : page;
  return `${language === 'en' ? '/en/' : '/'}${slug === '' ? '' : `${slug}/`}`;
};

/** The page of the second factor, which leads back to where the debtor was. */
export const confirmPath = (language: Language, then: string): string =>
  `${pagePath(language, 'bevestig')}?then=${encodeURIComponent(then)}`;

/** @example otherLanguage('nl') // 'en' */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
