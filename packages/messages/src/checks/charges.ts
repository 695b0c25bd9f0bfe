import { problemsOf, type WordCheck } from './word-problem.ts';

/** Costs that nobody may be charged for: a letter, a file, a payment, an arrangement (art. 6:96 lid 5 BW). */
export const CHARGED =
  '(?<!\\p{L})(?:administratie|aanmanings?|herinnerings?|dossier|porto|verzend|registratie|regelings?)kosten(?!\\p{L})|(?<!\\p{L})(?:administration|administrative|reminder|handling|late)\\s+(?:fees?|costs|charges?)(?!\\p{L})';

const ON_TOP =
  '(?<!\\p{L})(?:\\p{L}*rente|incassokosten)(?!\\p{L})|(?<!\\p{L})(?:interest|collection\\s+costs)(?!\\p{L})';

/** Charges that never exist, and interest and costs in a reminder, which has neither. */
export const checkCharges: WordCheck = (text, { kind }) =>
  problemsOf('charge', text, new RegExp(kind === 'reminder' ? `${CHARGED}|${ON_TOP}` : CHARGED, 'giu'));
