import { DISPUTE_RULES, type DisputeRules } from '@voldaan/domain/dispute/category.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';

/** How the categories of disputes behave: as the administration set them, else the defaults. */
export const disputeRules = ({ disputes = DISPUTE_RULES }: Pick<Administration, 'disputes'>): DisputeRules =>
  disputes;
