import { DebtorCard } from '../components/card/debtor-card.tsx';
import { DebtorList } from '../components/debtor-list.tsx';
import { Frame } from '../components/frame.tsx';
import { ListAndPane } from '../components/list-and-pane.tsx';
import { OwnReport } from '../components/sales/own-report.tsx';
import { useTexts } from '../state/reader.ts';
import { useHash } from '../state/use-hash.ts';

/** Every debtor, and the card of the one that is chosen. */
export const DebtorsPlace = () => {
  const { desk } = useTexts();
  const [chosen, choose] = useHash();
  return (
    <Frame here="debtors">
      {(me) => (
        <ListAndPane
          title={desk.debtors.title}
          list={
            <>
              {me?.user.role === 'sales' && <OwnReport />}
              <DebtorList me={me} chosen={chosen} />
            </>
          }
          pane={chosen ? <DebtorCard id={chosen} /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
