import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { Summary } from '@voldaan/ui/answer/summary.tsx';
import { ButtonLink } from '@voldaan/ui/button.tsx';
import { confirmPath, pagePath } from '../../paths.ts';
import { AnswerPage } from '../flow/answer-page.tsx';
import { Flow } from '../flow/flow.tsx';
import type { AnswerWords } from '../words.ts';
import { contactPlan } from './contact-plan.tsx';
import type { ContactTexts } from './texts/texts.ts';

type KnownProps = { readonly statement: Statement; readonly own: ContactTexts; readonly change: string };

const Known = ({ statement: { debtor, assurance }, own, change }: KnownProps) => {
  const rows = [
    { label: own.email, value: debtor.email ?? own.none },
    ...(assurance === 'link'
      ? []
      : [
          { label: own.phone, value: debtor.phone ?? own.none },
          { label: own.address, value: debtor.address?.join('\n') ?? own.none },
        ]),
  ];
  return (
    <section>
      <h2>{own.now}</h2>
      <Summary parts={[{ id: '', rows }]} change={change} />
    </section>
  );
};

/** What is on file, masked until the second factor, and what should change. */
export const ContactIsland = (words: AnswerWords<ContactTexts>) => {
  const { own, common, language } = words;
  return (
    <AnswerPage {...words} page="contact">
      {(statement) => {
        const known = <Known statement={statement} own={own} change={common.change} />;
        return statement.assurance === 'link' ? (
          <>
            <h1>{own.title}</h1>
            <p>{own.confirmText}</p>
            <ButtonLink primary href={confirmPath(language, pagePath(language, 'contact'))}>
              {common.confirmFirst}
            </ButtonLink>
            {known}
          </>
        ) : (
          <>
            <Flow {...words} plan={contactPlan(words)} reference={statement.reference} />
            {known}
          </>
        );
      }}
    </AnswerPage>
  );
};
