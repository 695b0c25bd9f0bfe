import type { PlainDate } from '../calendar/plain-date.ts';
import type { DecisionChoice } from './event.ts';

/** Four eyes: one person proposes a choice that cannot be taken back, another one decides. `by` is opaque. */
export type SecondPersonEvent =
  | {
      type: 'SecondPersonAsked';
      decisionId: string;
      choice: DecisionChoice;
      by: string;
      note?: { id: string; hash: string };
      on: PlainDate;
    }
  | {
      type: 'SecondPersonRefused';
      decisionId: string;
      by: string;
      note?: { id: string; hash: string };
      on: PlainDate;
    };
