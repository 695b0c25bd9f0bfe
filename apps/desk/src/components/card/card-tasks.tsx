import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { TaskSubject } from '@voldaan/contract/desk/tasks.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';
import { TaskActs } from '../task/task-acts.tsx';

/** What the card shows in a place of its own: a yes, a choice, an answer, an unsure mail, a letter. */
const ELSEWHERE: ReadonlySet<TaskSubject['code']> = new Set([
  'approval',
  'decision',
  'second-person',
  'proposal',
  'uncertain-message',
  'late-letter',
  'dispute',
  'arrangement',
  'arrangement-broken',
  'payment-reported',
  'debtor-wrote',
  'mail-received',
]);

/** The other work that waits for a person on this card, each a sentence with its buttons. */
export const CardTasks = ({ card, onDone }: { card: DebtorCard; onDone: (said: string) => void }) => {
  const { task: sentences } = useTexts();
  return (
    <>
      {card.tasks
        .filter(({ subject }) => !ELSEWHERE.has(subject.code))
        .map((task) => (
          <Notice key={task.id} kind="wait" title={sayCoded(sentences, task.subject)}>
            <TaskActs task={task} onDone={onDone} />
          </Notice>
        ))}
    </>
  );
};
