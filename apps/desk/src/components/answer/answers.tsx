import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { Agreement } from '../call/agreement.tsx';
import { AgreedArrangement } from './agreed-arrangement.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { MailAnswer } from './mail-answer.tsx';
import { ProposalAnswer } from './proposal-answer.tsx';
import { ReportAnswer } from './report-answer.tsx';
import { WritingAnswer } from './writing-answer.tsx';

type AnswersProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** What the debtor said and waits for an answer, each with its plain form; and the arrangement with him. */
export const Answers = ({ card, onDone }: AnswersProps) => {
  const { agreements, disputes, arrangement, reports, writings, mails } = card.answers;
  const { id: debtorId, name } = card.debtor;
  const of = { debtorId, onDone };
  const taskOf = (ref: string) => card.tasks.find((task) => task.ref === ref)?.work ?? null;
  return (
    <>
      {agreements.map((agreement) => (
        <Agreement
          key={agreement.id}
          {...of}
          name={name}
          agreement={agreement}
          taskId={taskOf(agreement.id)}
        />
      ))}
      {writings.map((writing) => (
        <WritingAnswer
          key={writing.id}
          debtorId={debtorId}
          name={name}
          writing={writing}
          taskId={taskOf(writing.id)}
        />
      ))}
      {mails.map((mail) => (
        <MailAnswer key={mail.id} debtorId={debtorId} name={name} mail={mail} taskId={taskOf(mail.id)} />
      ))}
      {reports.map((report) => (
        <ReportAnswer
          key={report.id}
          debtorId={debtorId}
          name={name}
          report={report}
          taskId={taskOf(report.id)}
        />
      ))}
      {disputes.map((dispute) => (
        <DisputeForm key={dispute.id} debtorId={debtorId} name={name} dispute={dispute} />
      ))}
      {arrangement?.stage === 'proposed' && (
        <ProposalAnswer
          key={arrangement.id}
          debtorId={debtorId}
          name={name}
          arrangement={arrangement}
          today={card.today}
        />
      )}
      {arrangement && arrangement.stage !== 'proposed' && (
        <AgreedArrangement key={arrangement.id} {...of} arrangement={arrangement} />
      )}
    </>
  );
};
