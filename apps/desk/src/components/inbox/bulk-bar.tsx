import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { decide } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';
import { actsOf } from '../task/acts-of.ts';

type BulkBarProps = { readonly tasks: readonly Task[]; readonly onDone: () => void };

/** One click for rows that are the same decision inside policy; each is carried out by itself. */
export const BulkBar = ({ tasks, onDone }: BulkBarProps) => {
  const texts = useTexts();
  const { inbox: t } = texts;
  if (tasks.length === 0) return null;
  const all = () => {
    const acts = tasks.flatMap((task) => {
      const [act] = actsOf(task, texts);
      const { debtor, work } = task;
      return act ? [{ debtorId: debtor.id, work, name: debtor.name, said: act.label, run: act.run }] : [];
    });
    decide(...acts);
    onDone();
  };
  return (
    <div class="bulk-bar">
      <p role="status">{t.chosen(tasks.length)}</p>
      <div class="buttons">
        <Button primary type="button" onClick={all}>
          {t.bulk(tasks.length)}
        </Button>
        <Button type="button" onClick={onDone}>
          {t.drop}
        </Button>
      </div>
    </div>
  );
};
