import type { BusinessMinimum } from './business-costs.ts';
import type { VatOnCostsAnswers } from './vat-on-costs.ts';

/** What an administration may choose within the law; everything else is fixed. */
export type LegalPolicy = {
  readonly vatOnCosts: VatOnCostsAnswers;
  /** EUR 40 towards a business once per notice, or for every late invoice. */
  readonly businessMinimum: BusinessMinimum;
  /**
   * A fourteen-day notice may go by e-mail alone to a consumer without a postal address. Its term then counts
   * from the day that he opened it in the portal, never from what a mail server accepted.
   */
  readonly noticeByMail: boolean;
};

/** What a new administration gets: no VAT, EUR 40 once, notices by post. */
export const DEFAULT_LEGAL_POLICY: LegalPolicy = {
  vatOnCosts: { collectedByServiceWithVat: false, vatCannotBeDeducted: false, declaredExpressly: false },
  businessMinimum: 'once',
  noticeByMail: false,
};
