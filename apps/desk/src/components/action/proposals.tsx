import type { CardProposal } from '@voldaan/contract/desk/actions.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ACT as ACT_EN } from '../../texts/en/actions.ts';
import { ACT } from '../../texts/nl/actions.ts';
import { NoteArea } from '../form/note-area.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

type ProposalProps = {
  readonly debtorId: string;
  readonly proposal: CardProposal;
  readonly onDone: (said: string) => void;
};

const Proposal = ({ debtorId, proposal, onDone }: ProposalProps) => {
  const { access, actions, words } = useTexts();
  const t = access.proposal;
  const [reason, setReason] = useState('');
  const doing = useAct();
  const { id, act, amount, by, on, own, invoices } = proposal;
  const acts = { nl: ACT, en: ACT_EN }[language.value];
  const answer = (given: 'confirm' | 'refuse') =>
    void doing.run(
      () => api.answerAct(debtorId, id, { answer: given, reason: reason.trim() || null }),
      () => onDone(given === 'confirm' ? t.confirmed : t.refused),
    );
  return (
    <Notice kind="wait" title={actions.propose.title(acts[act], formatEuro(amount, language.value))}>
      <p>
        {t.text(by, formatDate(on, language.value))} {actions.propose.about(words.invoiceNames(invoices))}
      </p>
      {proposal.reason && <blockquote>{proposal.reason}</blockquote>}
      {act === 'write-off' && <p>{actions.propose.writeOffNote}</p>}
      {act === 'forgive' && <p>{actions.propose.forgiveNote}</p>}
      {own && <p>{t.own}</p>}
      {doing.trouble && <TroubleNotice trouble={doing.trouble} />}
      <NoteArea id={`answer-${id}`} label={t.why} rows={2} value={reason} onInput={setReason} />
      <div class="buttons">
        {!own && (
          <Button primary type="button" busy={doing.busy} onClick={() => answer('confirm')}>
            {t.confirm}
          </Button>
        )}
        <Button type="button" busy={doing.busy} onClick={() => answer('refuse')}>
          {own ? t.withdraw : t.refuse}
        </Button>
      </div>
    </Notice>
  );
};

/** Acts that wait for a second person, each with who proposed it, why, and the two answers. */
export const Proposals = ({ card, onDone }: { card: DebtorCard; onDone: (said: string) => void }) => (
  <>
    {card.proposals.map((proposal) => (
      <Proposal key={proposal.id} debtorId={card.debtor.id} proposal={proposal} onDone={onDone} />
    ))}
  </>
);
