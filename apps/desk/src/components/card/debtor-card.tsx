import type { DebtorCard as Card } from '@voldaan/contract/desk/debtor-card.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Merged } from '../action/merged.tsx';
import { Notes } from '../action/notes.tsx';
import { Proposals } from '../action/proposals.tsx';
import { Answers } from '../answer/answers.tsx';
import { Awaited } from '../awaited.tsx';
import { ClaimSection } from '../claim/claim-section.tsx';
import { Said } from '../said.tsx';
import { SalesSection } from '../sales/sales-section.tsx';
import { WhatIf } from '../simulation/what-if.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Actions } from './actions.tsx';
import { CallForm } from './call-form.tsx';
import { CardHead } from './card-head.tsx';
import { CardTasks } from './card-tasks.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Details } from './details.tsx';
import { Holds } from './holds.tsx';
import { InvoiceTable } from './invoice-table.tsx';
import { NextStep } from './next-step.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { Terms } from './terms.tsx';
import { Waiting } from './waiting.tsx';

const POLL_SECONDS = 5;

/** The card as it reads from top to bottom: who and how much, what next, what to do, what happened. */
export const CardSheet = ({ card, call }: { card: Card; call: boolean }) => {
  const [said, setSaid] = useState<string>();
  // Sales reads the same card, without decisions about money.
  const decides = card.sales.reader === 'finance';
  return (
    <article class="card">
      <CardHead card={card} />
      {card.merged ? <Merged merged={card.merged} /> : <NextStep next={card.nextStep} />}
      <Said text={said} />
      <OvertakenNotice card={card} />
      {!decides && <SalesSection card={card} onDone={setSaid} />}
      {decides && (
        <>
          <Waiting card={card} />
          <CardTasks card={card} onDone={setSaid} />
          <Proposals card={card} onDone={setSaid} />
          <Answers card={card} onDone={setSaid} />
        </>
      )}
      {decides && card.decision?.proposal && (
        <ProposalForm
          card={card}
          decisionId={card.decision.id}
          proposal={card.decision.proposal}
          onDone={setSaid}
        />
      )}
      {decides && card.decision && !card.decision.proposal && (
        <DecisionForm card={card} decision={card.decision} onDone={setSaid} />
      )}
      {card.openCall && call && <CallForm call={card.openCall} today={card.today} onDone={setSaid} />}
      <Holds card={card} />
      <Notes card={card} onDone={setSaid} />
      <Actions card={card} call={card.openCall !== null && !call} onDone={setSaid} />
      <InvoiceTable card={card} />
      <Timeline card={card} />
      {!card.closed && <WhatIf card={card} />}
      {!card.closed && <ClaimSection card={card} onDone={setSaid} />}
      {decides && <SalesSection card={card} onDone={setSaid} />}
      <Terms card={card} />
      <Details card={card} onDone={setSaid} />
    </article>
  );
};

/**
 * The card of one debtor, kept current by asking for it every five seconds with the version that is shown.
 *
 * @param call - the reader came to call: the call form stands on top
 */
export const DebtorCard = ({ id, call = false }: { id: string; call?: boolean }) => {
  const asked = useAsked<Card>((shown) => api.card(id, shown?.version), id, POLL_SECONDS);
  return <Awaited asked={asked}>{(card) => <CardSheet key={id} card={card} call={call} />}</Awaited>;
};
