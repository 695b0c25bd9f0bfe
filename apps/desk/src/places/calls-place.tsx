import type { CallList } from '@voldaan/contract/desk/calls.ts';
import { Awaited } from '../components/awaited.tsx';
import { CallRows } from '../components/call-rows.tsx';
import { DebtorCard } from '../components/card/debtor-card.tsx';
import { Frame } from '../components/frame.tsx';
import { ListTools } from '../components/list/list-tools.tsx';
import { MoreWaits } from '../components/list/more-waits.tsx';
import { ListAndPane } from '../components/list-and-pane.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useHash } from '../state/use-hash.ts';

/** Whom to call today, and the card with the call form on top. */
export const CallsPlace = () => {
  const { calls: words } = useTexts();
  const [chosen, choose] = useHash();
  const calls = useAsked<CallList>(() => api.calls(), 'calls', 15);
  return (
    <Frame here="calls">
      {(me) => (
        <ListAndPane
          title={words.title}
          list={
            <Awaited asked={calls}>
              {(list) => (
                <>
                  {list.calls.length + list.later.length > 0 && me?.may.includes('work') && (
                    <ListTools file="/api/calls.csv" />
                  )}
                  <CallRows list={list} chosen={chosen} />
                  <MoreWaits more={list.more} />
                </>
              )}
            </Awaited>
          }
          pane={chosen ? <DebtorCard id={chosen} call /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
