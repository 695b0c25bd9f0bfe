import { proofAddress } from '@voldaan/contract/desk/client.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';

type ProofProps = { readonly debtorId: string; readonly proof: string; readonly place: number };

/** A file that the debtor handed in: to fetch, and to look at here when it is a picture. */
export const Proof = ({ debtorId, proof, place }: ProofProps) => {
  const t = useTexts().answers;
  const [shown, setShown] = useState(false);
  const [broken, setBroken] = useState(false);
  const address = proofAddress(debtorId, proof);
  return (
    <>
      <a href={address} download>
        {t.proof(place)}
      </a>{' '}
      <button type="button" class="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t.showProof}
      </button>
      {shown && broken && <p class="small">{t.noPicture}</p>}
      {shown && !broken && (
        <img class="proof" src={address} alt={t.proofShown(place)} onError={() => setBroken(true)} />
      )}
    </>
  );
};
