import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { NewLinkAsked, NewLinkForm } from '@voldaan/ui/portal/new-link.tsx';
import { newLinkPath } from '@voldaan/ui/portal/new-link-path.ts';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import { PortalDocument } from './portal-document.tsx';

type NewLinkPageProps = {
  readonly language: Language;
  readonly creditor: Brand | undefined;
  /** What is missing; without it the request has been taken. */
  readonly problem: PortalProblem | undefined;
};

/** What everybody reads who asked for a new link, or the form again when something was missing. */
export const NewLinkPage = ({ language, creditor, problem }: NewLinkPageProps) => {
  const texts = PORTAL_TEXTS[language];
  return (
    <PortalDocument
      title={problem ? texts.errorIn(problem.title) : texts.newLinkTitle}
      language={language}
      creditor={creditor}
      otherHref={newLinkPath(language === 'nl' ? 'en' : 'nl')}
    >
      <div class="letter">
        <main id="inhoud" class="sheet stack">
          {problem && (
            <ErrorSummary title={problem.title} errors={[{ field: 'code', message: problem.next }]} />
          )}
          <h1>{texts.newLinkTitle}</h1>
          {problem ? <NewLinkForm texts={texts} lang={language} /> : <NewLinkAsked texts={texts} />}
        </main>
      </div>
    </PortalDocument>
  );
};
