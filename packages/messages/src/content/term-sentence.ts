/**
 * The term of a fourteen-day notice, word for word (art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704).
 * The Dutch words decide; the English ones translate them.
 */
export const TERM_SENTENCE = {
  nl: 'binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd',
  en: 'within fourteen days from the day after this letter was delivered to you',
} as const;

/** The other wording that the Supreme Court named as right; for letters from elsewhere. */
export const OTHER_TERM_SENTENCE = 'binnen vijftien dagen nadat deze brief bij u is bezorgd';
