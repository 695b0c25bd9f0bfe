import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Onward } from '@voldaan/ui/portal/onward.tsx';
import { PayForm, untouched } from '@voldaan/ui/portal/pay-form.tsx';
import { canPayOnline } from '@voldaan/ui/portal/pay-options.ts';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { StatementView } from '@voldaan/ui/portal/statement-view.tsx';
import { PORTAL_TEXTS } from '@voldaan/ui/portal/texts/texts.ts';
import type { TypedPayment } from '@voldaan/ui/portal/typed-payment.ts';
import { QrCode } from '@voldaan/ui/qr-code.tsx';
import { Stamp } from '@voldaan/ui/stamp.tsx';
import { otherLanguageHref, PortalDocument } from './portal-document.tsx';

type StatementPageProps = {
  readonly statement: Statement;
  readonly language: Language;
  /** A payment that was refused: what was typed, and why. */
  readonly refused?: { readonly typed: TypedPayment; readonly problem: PortalProblem };
};

const isAboutAmount = (problem: PortalProblem): boolean => problem.code.startsWith('amount-');

/** Seeing and paying on one page, without a line of script. */
export const StatementPage = ({ statement, language, refused }: StatementPageProps) => {
  const texts = PORTAL_TEXTS[language];
  const title = refused ? texts.errorIn(refused.problem.title) : texts.statementTitle;
  return (
    <PortalDocument
      title={title}
      language={language}
      creditor={statement.creditor}
      otherHref={otherLanguageHref('/api/statement', language)}
    >
      <StatementView
        statement={statement}
        language={language}
        texts={texts}
        payHref="#betalen"
        onward={<Onward statement={statement} texts={texts} payHref="#betalen" />}
        confirmHref={`/api/session/second-factor?lang=${language}`}
        Qr={QrCode}
        Stamp={Stamp}
      >
        {refused && !isAboutAmount(refused.problem) && <ProblemNotice problem={refused.problem} />}
        {canPayOnline(statement) && (
          <section id="betalen">
            <PayForm
              statement={statement}
              language={language}
              texts={texts}
              act={crypto.randomUUID()}
              primary={!statement.attempt}
              typed={refused?.typed ?? untouched(statement, texts)}
              error={refused && isAboutAmount(refused.problem) ? refused.problem.title : undefined}
            />
          </section>
        )}
      </StatementView>
    </PortalDocument>
  );
};
