import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import { Who } from '@voldaan/ui/portal/who.tsx';
import type { ComponentChildren } from 'preact';

type DocumentProps = {
  readonly title: string;
  readonly language: Language;
  readonly creditor?: Pick<Brand, 'name' | 'phone' | 'logo'> | undefined;
  /** Address of this page in the other language. */
  readonly otherHref: string;
  readonly children: ComponentChildren;
};

/** A page of the portal that needs no script: the same header, styles and colours as the static ones. */
export const PortalDocument = ({ title, language, creditor, otherHref, children }: DocumentProps) => {
  const texts = PORTAL_TEXTS[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{creditor ? `${title} · ${creditor.name}` : title}</title>
        <link rel="stylesheet" href="/portal.css" />
        <link rel="stylesheet" href="/api/brand.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#inhoud">
          {texts.skip}
        </a>
        <Who
          creditor={creditor}
          texts={texts}
          otherLanguage={{ href: otherHref, lang: language === 'nl' ? 'en' : 'nl' }}
        />
        {children}
      </body>
    </html>
  );
};

/** The same page in the other language. */
export const otherLanguageHref = (path: string, language: Language): string =>
  `${path}?lang=${language === 'nl' ? 'en' : 'nl'}`;
