import type { Letter } from '@voldaan/contract/desk/letters.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

type LetterRowProps = {
  readonly letter: Letter;
  readonly today: PlainDate;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
};

/** One letter that can be printed. */
export const LetterRow = ({ letter, today, chosen, onChoose }: LetterRowProps) => {
  const { intake, plan, words } = useTexts();
  const t = intake.letters;
  return (
    <li>
      <label class="work-row letter-row">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t.select(letter.debtor.name)}
          data-row
          onInput={(event) => onChoose(event.currentTarget.checked)}
        />
        <span class="name">{letter.debtor.name}</span>
        <span class="money">
          <Euro value={letter.amount} />
        </span>
        <span class="note">
          {[
            plan.PLANNED[letter.step].split(',')[0],
            letter.registered ? t.registered : t.ordinary,
            words.invoiceNames(letter.invoices),
          ].join(' · ')}
        </span>
        <span class="note">{t.since(formatShortDay(letter.since, today, language.value))}</span>
      </label>
    </li>
  );
};
