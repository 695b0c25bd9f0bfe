import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { CodeForm } from '@voldaan/ui/portal/code-form.tsx';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import { otherLanguageHref, PortalDocument } from './portal-document.tsx';

type CodePageProps = {
  readonly problem: PortalProblem;
  readonly code: string;
  readonly language: Language;
  readonly creditor: Brand | undefined;
};

/** The typed code did not open anything: why, and the form again with the code kept. */
export const CodePage = ({ problem, code, language, creditor }: CodePageProps) => {
  const texts = PORTAL_TEXTS[language];
  return (
    <PortalDocument
      title={texts.errorIn(problem.title)}
      language={language}
      creditor={creditor}
      otherHref={otherLanguageHref('/api/statement', language)}
    >
      <div class="letter">
        <main id="inhoud" class="sheet stack">
          <ErrorSummary title={problem.title} errors={[{ field: 'code', message: problem.detail }]} />
          <h1>{texts.openTitle}</h1>
          <CodeForm texts={texts} lang={language} code={code} error={problem.next} />
        </main>
      </div>
    </PortalDocument>
  );
};
