import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';

/** What every form of the card needs: the card, and where to go when it is done or not wanted. */
export type CardFormProps = {
  readonly card: DebtorCard;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
};
