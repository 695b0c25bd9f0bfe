import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { DecisionProposal } from '@voldaan/contract/desk/decisions.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { NoteArea } from '../form/note-area.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

type ProposalFormProps = {
  readonly card: DebtorCard;
  readonly decisionId: string;
  readonly proposal: DecisionProposal;
  readonly onDone: (said: string) => void;
};

/** A choice that waits for a second person: who proposed it and why, and the two answers. */
export const ProposalForm = ({ card, decisionId, proposal, onDone }: ProposalFormProps) => {
  const { access, words } = useTexts();
  const t = access.proposal;
  const [reason, setReason] = useState('');
  const act = useAct();
  const { choice, by, on, own } = proposal;
  const answer = (given: 'confirm' | 'refuse') =>
    void act.run(
      () =>
        api.answerProposal(card.debtor.id, decisionId, {
          choice,
          answer: given,
          reason: reason.trim() || null,
        }),
      () => onDone(given === 'confirm' ? t.confirmed : t.refused),
    );
  return (
    <Notice kind="wait" title={t.title(words.CHOICE[choice])}>
      <p>{t.text(by, formatDate(on, language.value))}</p>
      {proposal.reason && <blockquote>{proposal.reason}</blockquote>}
      {own && <p>{t.own}</p>}
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <NoteArea id="proposal-reason" label={t.why} rows={2} value={reason} onInput={setReason} />
      <div class="buttons">
        {!own && (
          <Button primary type="button" busy={act.busy} onClick={() => answer('confirm')}>
            {t.confirm}
          </Button>
        )}
        <Button type="button" busy={act.busy} onClick={() => answer('refuse')}>
          {own ? t.withdraw : t.refuse}
        </Button>
      </div>
    </Notice>
  );
};
