import type { Block, Composition } from '../compose/composition.ts';
import { HtmlButton } from './html-button.tsx';
import { HtmlLedger } from './html-ledger.tsx';
import { HtmlLink } from './html-link.tsx';
import { HtmlList } from './html-list.tsx';
import { HtmlPayment } from './html-payment.tsx';
import { HtmlQuote } from './html-quote.tsx';
import { HtmlSchedule } from './html-schedule.tsx';
import { HtmlStamp } from './html-stamp.tsx';
import { HtmlSum } from './html-sum.tsx';
import { style } from './style.ts';

type BlockProps = { readonly block: Block; readonly of: Composition };

/** One part of a message as HTML. */
export const HtmlBlock = ({ block, of }: BlockProps) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p class="ink" style={style.text}>
          {block.text}
        </p>
      );
    case 'ledger':
      return <HtmlLedger ledger={block} />;
    case 'sum':
      return <HtmlSum sum={block} />;
    case 'schedule':
      return <HtmlSchedule schedule={block} />;
    case 'list':
      return <HtmlList list={block} />;
    case 'quote':
      return <HtmlQuote quote={block} />;
    case 'stamp':
      return <HtmlStamp stamp={block} />;
    case 'payment':
      return <HtmlPayment payment={block.payment} creditor={of.creditor} language={of.language} />;
    case 'link':
      return block.primary ? (
        <HtmlButton label={block.label} url={block.url} />
      ) : (
        <p class="ink" style={style.text}>
          {block.label}: <HtmlLink url={block.url} />
        </p>
      );
  }
};
