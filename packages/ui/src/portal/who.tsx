import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { PortalTexts } from './texts/texts.ts';

/** A phone number as a link; spaces are for people only. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

type WhoProps = {
  readonly creditor?: Pick<Brand, 'name' | 'phone' | 'logo'> | undefined;
  readonly texts: PortalTexts;
  readonly otherLanguage: { readonly href: string; readonly lang: string };
};

/** Who asks, above everything else: logo, name, and the number of a person. */
export const Who = ({ creditor, texts, otherLanguage }: WhoProps) => (
  <header class="who">
    {creditor?.logo && (
      <img src={creditor.logo.url} width={creditor.logo.width} height={creditor.logo.height} alt="" />
    )}
    {creditor && (
      <p>
        <strong>{creditor.name}</strong>
        <a href={telephone(creditor.phone)}>{creditor.phone}</a>
      </p>
    )}
    <a class="language" href={otherLanguage.href} lang={otherLanguage.lang} hreflang={otherLanguage.lang}>
      {texts.otherLanguage}
    </a>
  </header>
);
