import { canPayOnline } from '@voldaan/ui/portal/pay-options.ts';
import type { PortalTexts } from '@voldaan/ui/portal/texts/texts.ts';
import { Links } from './links.tsx';
import type { StartProps } from './start-props.ts';

/** What a debtor can do besides paying everything at once: only what is possible for him today. */
export const Choices = ({
  statement,
  language,
  start,
  texts,
}: StartProps & { readonly texts: PortalTexts }) => {
  const { may } = statement;
  return (
    <nav aria-label={start.doElse}>
      <Links
        language={language}
        links={[
          ...(canPayOnline(statement) ? [{ page: 'pay' as const, text: texts.payPart }] : []),
          ...(may.arrange ? [{ page: 'arrange' as const, text: start.arrange }] : []),
          ...(may.promiseUntil ? [{ page: 'promise' as const, text: start.promise }] : []),
          ...(may.dispute.length > 0 ? [{ page: 'dispute' as const, text: start.dispute }] : []),
          { page: 'paid', text: start.paid },
          { page: '', fragment: '#overmaken', text: texts.payByTransfer },
          { page: 'other', text: start.other },
        ]}
      />
    </nav>
  );
};
