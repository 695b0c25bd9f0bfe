import type { Creditor } from '@voldaan/contract/portal/statement.ts';
import type { PortalTexts } from './texts/texts.ts';
import { telephone } from './who.tsx';

type HelpProps = {
  readonly creditor: Pick<Creditor, 'name' | 'phone' | 'email' | 'contactName'>;
  readonly texts: PortalTexts;
};

/** A person to talk to, at the same place on every page. */
export const Help = ({ creditor, texts }: HelpProps) => {
  const [mailbox, host] = creditor.email.split('@');
  return (
    <section class="help" id="hulp">
      <h2>{texts.helpTitle}</h2>
      <p>{texts.help}</p>
      <ul class="rows">
        <li>
          <strong>{creditor.contactName}</strong>, {creditor.name}
        </li>
        <li>
          <a href={telephone(creditor.phone)}>{texts.call(creditor.phone)}</a>
        </li>
        <li>
          <a href={`mailto:${creditor.email}`}>
            {mailbox}@<wbr />
            {host}
          </a>
        </li>
      </ul>
      <p>{texts.justPaid}</p>
      <p class="small">
        {texts.freeHelp} <a href="https://geldfit.nl">geldfit.nl</a>.
      </p>
    </section>
  );
};
