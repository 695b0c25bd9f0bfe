/** Why a proposal was accepted. */
export const ACCEPTED_WHY = ['inside-policy', 'pays-well', 'best-we-get'] as const;
/** Why another schedule was offered. */
export const COUNTERED_WHY = ['too-long', 'too-small', 'starts-late'] as const;
/** Why a proposal was refused. */
export const REFUSED_WHY = ['can-pay', 'broke-before', 'outside-policy'] as const;
/** Why an objection was, or was in part, right. */
export const UPHELD_WHY = ['our-mistake', 'goodwill'] as const;
/** Why an objection was not right. */
export const REJECTED_WHY = ['as-agreed', 'delivered', 'not-shown'] as const;

/** The reason of a decision for our own books; what the debtor reads is written in words. */
export type Why =
  | (typeof ACCEPTED_WHY)[number]
  | (typeof COUNTERED_WHY)[number]
  | (typeof REFUSED_WHY)[number]
  | (typeof UPHELD_WHY)[number]
  | (typeof REJECTED_WHY)[number];
