import type { CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import { useTexts } from '../../state/reader.ts';
import { keysOf } from '../form/select.tsx';

/** The key of each outcome, in the order in which they stand. */
export const OUTCOME_KEYS: Readonly<Record<CallOutcomeKind, string>> = {
  voicemail: '1',
  'not-reached': '2',
  'invoice-not-received': '3',
  'waiting-for-approval': '4',
  disputed: '5',
  'in-payment-run': '6',
  'says-paid': '7',
  agreed: '8',
  'call-back': '9',
  other: '0',
  'number-missing': 'n',
};

const ORDER: readonly CallOutcomeKind[] = [
  'voicemail',
  'not-reached',
  'invoice-not-received',
  'waiting-for-approval',
  'disputed',
  'in-payment-run',
  'says-paid',
  'agreed',
  'call-back',
  'other',
  'number-missing',
];

/** The outcome that a key chooses; undefined for every other key. */
export const outcomeOfKey = (key: string): CallOutcomeKind | undefined =>
  keysOf(OUTCOME_KEYS).find((outcome) => OUTCOME_KEYS[outcome] === key.toLowerCase());

type OutcomeChoiceProps = {
  readonly value: CallOutcomeKind | undefined;
  readonly error: string | undefined;
  readonly onInput: (outcome: CallOutcomeKind) => void;
};

/** How a call ended: large enough for a thumb, and each with its key. */
export const OutcomeChoice = ({ value, error, onInput }: OutcomeChoiceProps) => {
  const { calls, words } = useTexts();
  return (
    <fieldset class="outcomes" id="call-outcome" tabIndex={-1}>
      <legend class="visually-hidden">{calls.outcome}</legend>
      {error && <span class="error">{error}</span>}
      {ORDER.map((outcome) => (
        <label key={outcome} data-chosen={value === outcome}>
          <input
            type="radio"
            name="call-outcome"
            value={outcome}
            checked={value === outcome}
            aria-keyshortcuts={OUTCOME_KEYS[outcome]}
            onInput={() => onInput(outcome)}
          />
          <span class="key" aria-hidden="true">
            {OUTCOME_KEYS[outcome]}
          </span>
          {words.OUTCOME[outcome]}
        </label>
      ))}
    </fieldset>
  );
};
