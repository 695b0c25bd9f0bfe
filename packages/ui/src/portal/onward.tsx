import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { canPayOnline } from './pay-options.ts';
import type { PortalTexts } from './texts/texts.ts';

type OnwardProps = {
  readonly statement: Statement;
  readonly texts: PortalTexts;
  /** Where paying begins. */
  readonly payHref: string;
};

/** What else a debtor can do where only paying has a form: the rest leads to a person. */
export const Onward = ({ statement, texts, payHref }: OnwardProps) => (
  <ul class="rows onward">
    {canPayOnline(statement) && (
      <li>
        <a href={payHref}>{texts.payPart}</a>
      </li>
    )}
    <li>
      <a href="#overmaken">{texts.payByTransfer}</a>
    </li>
    <li>
      <a href="#hulp">{texts.askUs}</a>
    </li>
  </ul>
);
