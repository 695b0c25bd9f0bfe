import type { DecisionChoice as Shown } from '@voldaan/contract/desk/decisions.ts';
import type { DecisionChoice } from '@voldaan/domain/account/event.ts';

/** Choices of a person in the words of the account. */
export const CHOICE: Readonly<Record<Shown, DecisionChoice>> = {
  wait: 'wait-until',
  arrangement: 'arrangement',
  mediation: 'mediation',
  agency: 'agency',
  bailiff: 'bailiff',
  'write-off': 'write-off',
};

export const CHOICE_SHOWN: Readonly<Record<DecisionChoice, Shown>> = {
  'wait-until': 'wait',
  arrangement: 'arrangement',
  mediation: 'mediation',
  agency: 'agency',
  bailiff: 'bailiff',
  'write-off': 'write-off',
};
