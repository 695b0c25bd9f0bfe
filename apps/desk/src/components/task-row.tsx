import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../state/api.ts';
import { language, useTexts } from '../state/reader.ts';
import { useAct } from '../state/use-act.ts';
import { sayCoded } from '../texts/coded.ts';
import { Euro } from './euro.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** What can be done with one click, per kind of task; everything else is done on the card. */
const ONE_CLICK = {
  approval: ({ debtor, subject }: Task) =>
    subject.code === 'approval' ? () => api.approve(debtor.id, subject.data.approvalId) : undefined,
  again: ({ debtor, subject }: Task) =>
    subject.code === 'uncertain-message' ? () => api.sendAgain(debtor.id, subject.data.messageId) : undefined,
} as const;

/** A task reads as a sentence: who, what, until when; with the acts beneath it. */
export const TaskRow = ({ task, chosen }: { task: Task; chosen: boolean }) => {
  const { desk, card, task: sentences } = useTexts();
  const act = useAct();
  const [said, setSaid] = useState<string>();
  const approve = ONE_CLICK.approval(task);
  const again = ONE_CLICK.again(task);
  return (
    <li class="task" data-chosen={chosen}>
      <p class="task-line">
        <a
          class="name"
          href={`#${encodeURIComponent(task.debtor.id)}`}
          data-row
          aria-current={chosen ? 'true' : undefined}
        >
          {task.debtor.name}
        </a>
        <Euro value={task.amount} />
      </p>
      <p>
        {sayCoded(sentences, task.subject)}{' '}
        {task.answerBy && (
          <strong>{desk.tasks.answerBy(formatWeekday(task.answerBy, language.value))}</strong>
        )}
      </p>
      <p role="status">{said}</p>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <div class="buttons">
        {approve && (
          <Button
            type="button"
            busy={act.busy}
            onClick={() => void act.run(approve, () => setSaid(card.approval.done))}
          >
            {desk.tasks.approve}
          </Button>
        )}
        {again && (
          <Button
            type="button"
            busy={act.busy}
            onClick={() => void act.run(again, () => setSaid(card.uncertain.done))}
          >
            {desk.tasks.sendAgain}
          </Button>
        )}
        {task.subject.code === 'late-letter' && <a href="/letters">{desk.tasks.posted}</a>}
        <a href={`#${encodeURIComponent(task.debtor.id)}`}>{desk.tasks.look}</a>
      </div>
    </li>
  );
};
