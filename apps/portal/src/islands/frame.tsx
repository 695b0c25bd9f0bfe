import type { Brand } from '@voldaan/contract/portal/brand.ts';
import { Who } from '@voldaan/ui/portal/who.tsx';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { otherLanguage, type PageName, pagePath } from '../paths.ts';
import type { Words } from '../words.ts';

type FrameProps = Words & {
  readonly page: PageName;
  readonly creditor?: Pick<Brand, 'name' | 'phone' | 'logo' | 'color'> | undefined;
  /** What stands behind the `#` and must survive a change of language. */
  readonly fragment?: string | undefined;
  readonly children: ComponentChildren;
};

/** Who asks, above whatever the page is about. */
export const Frame = ({ page, language, texts, creditor, fragment = '', children }: FrameProps) => {
  const lang = otherLanguage(language);
  const color = creditor?.color;
  useEffect(() => {
    if (color) document.documentElement.style.setProperty('--brand', color);
  }, [color]);
  return (
    <>
      <Who
        creditor={creditor}
        texts={texts}
        otherLanguage={{ lang, href: `${pagePath(lang, page)}${fragment}` }}
      />
      {children}
    </>
  );
};
