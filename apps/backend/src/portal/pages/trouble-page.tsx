import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { CodeForm } from '@voldaan/ui/portal/code-form.tsx';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import { TroubleView } from '@voldaan/ui/portal/trouble-view.tsx';
import { otherLanguageHref, PortalDocument } from './portal-document.tsx';

type TroublePageProps = {
  readonly problem: PortalProblem;
  readonly language: Language;
  readonly creditor: Brand | undefined;
};

/** What went wrong, and the way back in: the statement, or the code. */
export const TroublePage = ({ problem, language, creditor }: TroublePageProps) => {
  const texts = PORTAL_TEXTS[language];
  return (
    <PortalDocument
      title={problem.title}
      language={language}
      creditor={creditor}
      otherHref={otherLanguageHref('/api/statement', language)}
    >
      <TroubleView problem={problem}>
        {problem.code === 'session-ended' ? (
          <CodeForm texts={texts} lang={language} />
        ) : (
          <p>
            <a href={`/api/statement?lang=${language}`}>{texts.back}</a>
          </p>
        )}
      </TroubleView>
    </PortalDocument>
  );
};
