import type { DecisionChoice as Shown } from '@voldaan/contract/desk/decisions.ts';
import type { DecisionChoice } from '@voldaan/domain/account/event.ts';

/** Choices that one person may make, in the words of the account; giving up money needs two. */
export const CHOICE: Readonly<Record<Exclude<Shown, 'forgive' | 'write-off'>, DecisionChoice>> = {
  wait: 'wait-until',
  arrangement: 'arrangement',
  mediation: 'mediation',
  agency: 'agency',
  bailiff: 'bailiff',
};

export const CHOICE_SHOWN: Readonly<Record<DecisionChoice, Shown>> = {
  'wait-until': 'wait',
  arrangement: 'arrangement',
  mediation: 'mediation',
  agency: 'agency',
  bailiff: 'bailiff',
  'write-off': 'write-off',
};
