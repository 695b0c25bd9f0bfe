import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type NotesProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** What people wrote down, newest first; one's own can be erased. */
export const Notes = ({ card, onDone }: NotesProps) => {
  const { notes: t } = useTexts().actions;
  const act = useAct();
  if (card.notes.length === 0) return null;
  const erase = (noteId: string) =>
    void act.run(
      () => api.eraseNote(card.debtor.id, noteId),
      () => onDone(t.erased),
    );
  return (
    <section>
      <h2>{t.title}</h2>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <ul class="card-notes">
        {card.notes.map(({ id, text, by, on, own }) => (
          <li key={id}>
            <p class="written">{text}</p>
            <p class="small">
              {t.by(by, formatDate(on, language.value))}
              {own && (
                <>
                  {' · '}
                  <button type="button" class="quiet" onClick={() => erase(id)}>
                    {t.erase}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
