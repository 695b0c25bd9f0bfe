import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { OfferedFactors } from '@voldaan/contract/portal/second-factor.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { ConfirmView } from '@voldaan/ui/portal/confirm/confirm-view.tsx';
import { CONFIRM_TEXTS } from '@voldaan/ui/portal/confirm/texts/texts.ts';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import { otherLanguageHref, PortalDocument } from './portal-document.tsx';

type SecondFactorPageProps = {
  readonly offered: OfferedFactors;
  readonly language: Language;
  readonly then: string;
  readonly problem: PortalProblem | undefined;
};

/** The second factor without a line of script. */
export const SecondFactorPage = ({ offered, language, then, problem }: SecondFactorPageProps) => {
  const texts = CONFIRM_TEXTS[language];
  return (
    <PortalDocument
      title={problem ? PORTAL_TEXTS[language].errorIn(problem.title) : texts.title}
      language={language}
      creditor={offered.creditor}
      otherHref={otherLanguageHref('/api/session/second-factor', language)}
    >
      <ConfirmView offered={offered} texts={texts} lang={language} then={then} problem={problem} />
    </PortalDocument>
  );
};
