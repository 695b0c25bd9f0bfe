import type { Letter, PrintedLetters } from '@voldaan/contract/desk/letters.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { LetterRow } from './letter-row.tsx';
import { PrintResult } from './print-result.tsx';

type LettersToPrintProps = {
  readonly letters: readonly Letter[];
  /** every letter that was on the list, so that one that is gone keeps its name */
  readonly known: readonly Letter[];
  readonly today: PlainDate;
};

/** Choose, print, open the PDF. Each account is read again before its letter is made. */
export const LettersToPrint = ({ letters, known, today }: LettersToPrintProps) => {
  const { intake } = useTexts();
  const t = intake.letters;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [result, setResult] = useState<PrintedLetters>();
  const [tried, setTried] = useState(false);
  const act = useAct();
  const picked = letters.filter(({ id }) => chosen.has(id));
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const print = () => {
    setTried(true);
    if (picked.length === 0) return;
    setNames(new Map(known.map(({ id, debtor }) => [id, debtor.name])));
    const asked = picked.map(({ id, accountId }) => ({ accountId, letterId: id }));
    void act.run(
      () => api.print(asked),
      (printed) => {
        setResult(printed);
        setChosen(new Set());
        setTried(false);
      },
    );
  };
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {result && <PrintResult result={result} names={names} />}
      {letters.length > 0 && (
        <section>
          <h2>{t.toPrint}</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={picked.length === letters.length}
              onInput={(event) =>
                pick(
                  letters.map(({ id }) => id),
                  event.currentTarget.checked,
                )
              }
            />
            {t.all}
          </label>
          <ul class="rows">
            {letters.map((letter) => (
              <LetterRow
                key={letter.id}
                letter={letter}
                today={today}
                chosen={chosen.has(letter.id)}
                onChoose={(on) => pick([letter.id], on)}
              />
            ))}
          </ul>
          {tried && picked.length === 0 && <p class="error">{t.chooseFirst}</p>}
          <div class="buttons">
            <Button primary type="button" busy={act.busy} onClick={print}>
              {t.print(picked.length)}
            </Button>
          </div>
        </section>
      )}
    </>
  );
};
