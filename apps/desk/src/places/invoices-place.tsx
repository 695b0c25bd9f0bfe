import { DebtorCard } from '../components/card/debtor-card.tsx';
import { Frame } from '../components/frame.tsx';
import { InvoiceList } from '../components/list/invoice-list.tsx';
import { ListAndPane } from '../components/list-and-pane.tsx';
import { useTexts } from '../state/reader.ts';
import { useHash } from '../state/use-hash.ts';

/** Every open invoice, and the card of the debtor of the one that is chosen. */
export const InvoicesPlace = () => {
  const { lists } = useTexts();
  const [chosen, choose] = useHash();
  const [debtor = ''] = chosen.split('/');
  return (
    <Frame here="invoices">
      {(me) => (
        <ListAndPane
          title={lists.invoices.title}
          list={<InvoiceList me={me} chosen={chosen} />}
          pane={debtor ? <DebtorCard id={debtor} /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
