import type { DebtorsTotal } from '@voldaan/contract/desk/debtors.ts';
import { useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

type ListSumProps = {
  readonly total: DebtorsTotal | undefined;
  /** How many, in words. */
  readonly say: (count: string) => string;
};

/** How many there are and what they come to; where not all were counted it says so. */
export const ListSum = ({ total, say }: ListSumProps) => {
  const { desk, lists } = useTexts();
  return (
    <div class="list-sum small" aria-live="polite">
      {total && (
        <>
          <span>{say(total.more ? lists.more(total.count) : String(total.count))}</span>
          <span>
            {desk.amounts.overdue} {total.more && '> '}
            <Euro value={total.overdue} />
          </span>
        </>
      )}
    </div>
  );
};
