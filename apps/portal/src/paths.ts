import type { Language } from '@voldaan/domain/money/euro.ts';

/** The pages of the portal. */
export type PageName = '' | 'open' | 'pay' | 'result' | 'bevestig' | 'new-link';

/** The static paths of a page: Dutch at the root, English beneath `/en`. */
export const languagePaths = () => [
  { params: { lang: undefined }, props: { language: 'nl' as Language } },
  { params: { lang: 'en' }, props: { language: 'en' as Language } },
];

/** @example pagePath('en', 'pay') // '/en/pay/' */
export const pagePath = (language: Language, page: PageName): string =>
  `${language === 'en' ? '/en/' : '/'}${page === '' ? '' : `${page}/`}`;

/** @example otherLanguage('nl') // 'en' */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
