/** Where a new link is asked for, in the language of the page. */
export const newLinkPath = (lang: string): string => (lang === 'en' ? '/en/new-link/' : '/new-link/');
