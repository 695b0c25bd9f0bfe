import type { Letter } from '@voldaan/contract/desk/letters.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { StateMark } from '@voldaan/ui/state-mark.tsx';
import { useState } from 'preact/hooks';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';
import { Said } from '../said.tsx';
import { PostedForm } from './posted-form.tsx';

/** Printed letters that nobody confirmed as posted: their terms do not run yet. */
export const LettersToPost = ({ letters, today }: { letters: readonly Letter[]; today: PlainDate }) => {
  const { intake, plan } = useTexts();
  const t = intake.letters;
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState<string>();
  if (letters.length === 0) return <Said text={said} />;
  const day = (date: PlainDate | null) => (date ? formatShortDay(date, today, language.value) : '');
  return (
    <section>
      <h2>{t.toPost}</h2>
      <Said text={said} />
      <ul class="rows">
        {letters.map((letter) => (
          <li key={letter.id} class="task">
            <p class="task-line">
              <a class="name" href={`/debtors#${encodeURIComponent(letter.debtor.id)}`}>
                {letter.debtor.name}
              </a>
              <Euro value={letter.amount} />
            </p>
            <p class="small">
              {[
                plan.PLANNED[letter.step].split(',')[0],
                letter.registered ? t.registered : t.ordinary,
                t.printed(day(letter.printed)),
              ].join(' · ')}
            </p>
            {letter.late && (
              <p>
                <StateMark shape="ring" tone="wait">
                  {t.late}
                </StateMark>
              </p>
            )}
            {open === letter.id ? (
              <PostedForm
                letter={letter}
                today={today}
                onCancel={() => setOpen(undefined)}
                onDone={() => {
                  setOpen(undefined);
                  setSaid(t.done);
                }}
              />
            ) : (
              <div class="buttons">
                <Button type="button" onClick={() => setOpen(letter.id)}>
                  {t.posted}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
