import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import type { EntryTexts, PortalTexts } from './texts/texts.ts';

type NewLinkProps = { readonly texts: PortalTexts & EntryTexts; readonly lang: string };

/** Asks for a new link to the address on file; needs no script. */
export const NewLinkForm = ({ texts, lang }: NewLinkProps) => (
  <form class="stack" method="post" action={`/api/links?lang=${lang}`}>
    <p>{texts.newLinkText}</p>
    <Field id="code" name="code" label={texts.code} hint={texts.codeHint} autocomplete="off" />
    <p>{texts.newLinkOr}</p>
    <Field
      id="postcode"
      name="postcode"
      label={texts.newLinkPostcode}
      hint={texts.newLinkPostcodeHint}
      autocomplete="postal-code"
    />
    <Field
      id="invoice"
      name="invoice"
      label={texts.newLinkInvoice}
      hint={texts.newLinkInvoiceHint}
      autocomplete="off"
    />
    <Button primary>{texts.newLinkButton}</Button>
  </form>
);

/** Said to everybody who asks: nobody can tell from it who is known here. */
export const NewLinkAsked = ({ texts }: Pick<NewLinkProps, 'texts'>) => (
  <div class="notice" data-kind="wait" role="status">
    <h2>{texts.newLinkAskedTitle}</h2>
    <p>{texts.newLinkAsked}</p>
    <p>{texts.newLinkAskedCall}</p>
  </div>
);
