/** Why an act on a card can be refused that concerns nothing else of the desk. */
export const ACTION_REFUSALS = [
  'statement-today',
  'wrong-person',
  'step-needed',
  'step-not-later',
  'step-too-far',
  'step-five-first',
  'date-not-later',
  'nothing-to-correct',
  'number-in-use',
  'arrangement-running',
  'account-merged',
  'move-to-itself',
  'note-of-other',
  'payment-under-way',
] as const;
export type ActionRefusalCode = (typeof ACTION_REFUSALS)[number];
