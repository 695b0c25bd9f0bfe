import type { Language } from '@voldaan/domain/money/euro.ts';
import type { AnswerPage } from '../../paths.ts';
import { en as arrangeEn } from '../arrange/texts/en.ts';
import { nl as arrangeNl } from '../arrange/texts/nl.ts';
import { en as callEn } from '../call/texts/en.ts';
import { nl as callNl } from '../call/texts/nl.ts';
import { en as claimEn } from '../claim/texts/en.ts';
import { nl as claimNl } from '../claim/texts/nl.ts';
import { en as contactEn } from '../contact/texts/en.ts';
import { nl as contactNl } from '../contact/texts/nl.ts';
import { en as disputeEn } from '../dispute/texts/en.ts';
import { nl as disputeNl } from '../dispute/texts/nl.ts';
import { en as lettersEn } from '../letters/texts/en.ts';
import { nl as lettersNl } from '../letters/texts/nl.ts';
import { en as otherEn } from '../other/texts/en.ts';
import { nl as otherNl } from '../other/texts/nl.ts';
import { en as paidEn } from '../paid/texts/en.ts';
import { nl as paidNl } from '../paid/texts/nl.ts';
import { en as promiseEn } from '../promise/texts/en.ts';
import { nl as promiseNl } from '../promise/texts/nl.ts';

/** The titles of the pages for answers; only where pages are built, never in a browser. */
export const ANSWER_TITLES: Readonly<Record<Language, Readonly<Record<AnswerPage, string>>>> = {
  nl: {
    arrange: arrangeNl.title,
    call: callNl.title,
    claim: claimNl.title,
    contact: contactNl.title,
    dispute: disputeNl.title,
    letters: lettersNl.title,
    other: otherNl.title,
    paid: paidNl.title,
    promise: promiseNl.title,
  },
  en: {
    arrange: arrangeEn.title,
    call: callEn.title,
    claim: claimEn.title,
    contact: contactEn.title,
    dispute: disputeEn.title,
    letters: lettersEn.title,
    other: otherEn.title,
    paid: paidEn.title,
    promise: promiseEn.title,
  },
};
