import type { DeskClaim } from '@voldaan/contract/desk/claims.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { minus } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import { ClaimSheet } from './claim-sheet.tsx';
import { Notices } from './notices.tsx';
import { StaleTables } from './stale-tables.tsx';
import { Standing } from './standing.tsx';

type ShownProps = {
  readonly card: DebtorCard;
  readonly claim: DeskClaim;
  readonly onDone: (said: string) => void;
};

/** What is claimed; apart, what merely runs; and what the law says about each invoice. */
export const ShownClaim = ({ card, claim, onDone }: ShownProps) => {
  const t = useTexts().claims;
  const { claimed, computed, standing, notices, stale } = claim;
  const day = (date: typeof claimed.on) => formatDate(date, language.value);
  const more = minus(computed.total, claimed.total);
  return (
    <>
      {/* What runs out later is work for the inbox; here only what this claim misses. */}
      <StaleTables stale={stale.filter(({ ended }) => ended)} />
      <Notices
        debtorId={card.debtor.id}
        hasAddress={card.debtor.address !== null}
        notices={notices}
        onDone={onDone}
      />
      <ClaimSheet claim={claimed} caption={t.claimed(day(claimed.on))} />
      {claimed.enoughUntil && <p class="small">{t.enough(day(claimed.enoughUntil))}</p>}
      {more > 0 && (
        <details class="computed">
          <summary>{t.computed(formatEuro(more, language.value))}</summary>
          <p class="small">{t.computedText}</p>
          <ClaimSheet claim={computed} caption={t.computed(formatEuro(more, language.value))} />
        </details>
      )}
      <Standing standing={standing} today={card.today} />
    </>
  );
};

/** The section of the card, asked for anew whenever the card is another one. */
export const ClaimSection = ({ card, onDone }: Omit<ShownProps, 'claim'>) => {
  const t = useTexts().claims;
  const { id } = card.debtor;
  const asked = useAsked<DeskClaim>(() => api.claim(id), `${id} ${card.version}`);
  return (
    <section class="claim">
      <h2>{t.title}</h2>
      <Awaited asked={asked}>{(claim) => <ShownClaim card={card} claim={claim} onDone={onDone} />}</Awaited>
    </section>
  );
};
