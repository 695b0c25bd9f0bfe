import type { Creditor } from '@voldaan/contract/portal/statement.ts';
import type { PortalTexts } from './texts/texts.ts';

/** Ways to check the page that do not depend on the page itself. */
export const Trust = ({
  creditor,
  texts,
}: {
  creditor: Pick<Creditor, 'name' | 'iban'>;
  texts: PortalTexts;
}) => (
  <section>
    <h2>{texts.trustTitle}</h2>
    <ul>
      {texts.trust(creditor.name, creditor.iban.slice(-4)).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
