import { useTexts } from '../../state/reader.ts';
import { Proof } from './proof.tsx';

type SaidProps = {
  readonly debtorId: string;
  readonly words: string | null;
  readonly proofs: readonly string[];
};

/** What the debtor wrote, in his own words, and the files that he handed in. */
export const SaidByDebtor = ({ debtorId, words, proofs }: SaidProps) => {
  const t = useTexts().answers;
  return (
    <>
      {words && (
        <>
          <p class="small">{t.words}</p>
          <blockquote>{words}</blockquote>
        </>
      )}
      {proofs.length > 0 && (
        <ul class="proofs">
          {proofs.map((proof, index) => (
            <li key={proof}>
              <Proof debtorId={debtorId} proof={proof} place={index + 1} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
