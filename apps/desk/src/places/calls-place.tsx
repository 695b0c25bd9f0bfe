import type { CallList } from '@voldaan/contract/desk/calls.ts';
import { Awaited } from '../components/awaited.tsx';
import { CallRows } from '../components/call-rows.tsx';
import { DebtorCard } from '../components/card/debtor-card.tsx';
import { Frame } from '../components/frame.tsx';
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
      {() => (
        <ListAndPane
          title={words.title}
          list={<Awaited asked={calls}>{(list) => <CallRows list={list} chosen={chosen} />}</Awaited>}
          pane={chosen ? <DebtorCard id={chosen} call /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
