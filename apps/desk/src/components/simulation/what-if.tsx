import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { AccountSimulation, Assumption } from '@voldaan/contract/desk/simulation.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { useLater } from '../../state/use-later.ts';
import { Awaited } from '../awaited.tsx';
import { AssumptionFields } from './assumption-fields.tsx';
import { Future } from './future.tsx';
import { assumptionOf, startOf } from './typed-assumption.ts';

const DAYS = 181;
const TYPING_MS = 300;

const Simulated = ({ card, assumption }: { card: DebtorCard; assumption: Assumption }) => {
  const { id } = card.debtor;
  const key = useLater(JSON.stringify([id, card.version, assumption]), TYPING_MS);
  const asked = useAsked<AccountSimulation>(() => api.simulateAccount(id, { assumption, days: DAYS }), key);
  return <Awaited asked={asked}>{(simulation) => <Future simulation={simulation} />}</Awaited>;
};

/** "What if?": a future of this account under an assumption. Closed it asks nothing. */
export const WhatIf = ({ card }: { card: DebtorCard }) => {
  const t = useTexts().simulation.account;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(startOf(card.today));
  const assumption = assumptionOf(typed, card.today);
  return (
    <details class="what-if" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t.title}</h2>
      </summary>
      {open && (
        <div class="stack">
          <p class="small">{t.explain}</p>
          <AssumptionFields typed={typed} today={card.today} onInput={setTyped} />
          {assumption ? (
            <Simulated card={card} assumption={assumption} />
          ) : (
            <p class="error" role="status">
              {t.invalid}
            </p>
          )}
        </div>
      )}
    </details>
  );
};
