import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { PortalTexts } from './texts/texts.ts';

type DetailsProps = {
  readonly statement: Statement;
  readonly texts: PortalTexts;
  /** Where the debtor confirms who he is. */
  readonly confirmHref: string;
};

const Known = ({ statement: { debtor }, texts }: DetailsProps) => (
  <>
    {debtor.address && <p>{[debtor.name, ...debtor.address].flatMap((line) => [line, <br key={line} />])}</p>}
    {debtor.phone && <p>{debtor.phone}</p>}
    {debtor.email && <p>{texts.mailedTo(debtor.email)}</p>}
  </>
);

/** What is on file of the debtor, and how he gets to see the rest of it. */
export const YourDetails = (props: DetailsProps) => {
  const { statement, texts, confirmHref } = props;
  return (
    <section class="stack" id="gegevens">
      <h2>{texts.detailsTitle}</h2>
      <Known {...props} />
      {statement.assurance === 'link' && (
        <>
          <p>{texts.moreText}</p>
          <p>
            <a class="tap" href={confirmHref}>
              {texts.moreLink}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
