import type { Language } from '@voldaan/domain/money/euro.ts';
import type { CommonTexts } from '../texts/texts.ts';
import { type KeptProof, MOST_PROOFS } from './choose.ts';
import { useProofs } from './use-proofs.ts';

type ProofProps = {
  readonly proofs: readonly KeptProof[];
  readonly onChange: (proofs: readonly KeptProof[]) => void;
  readonly language: Language;
  readonly common: CommonTexts;
};

const TYPES = 'image/jpeg,image/png,image/heic,application/pdf';

/** Photos and PDFs, sent as soon as they are chosen, each to be removed again. */
export const ProofField = ({ proofs, onChange, language, common }: ProofProps) => {
  const { under, told, said, add, remove } = useProofs(proofs, onChange, language, common);
  return (
    <div class="field">
      <span id="proof-label">
        <strong>{common.proofs}</strong>
      </span>
      <span class="hint" id="proof-hint">
        {common.proofsHint}
      </span>
      {told.map((line) => (
        <span key={line} class="error" role="alert">
          {line}
        </span>
      ))}
      <ul class="files">
        {proofs.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <button
              type="button"
              class="link"
              aria-label={common.removeProof(name)}
              onClick={() => remove(id)}
            >
              {common.remove}
            </button>
          </li>
        ))}
        {under && (
          <li>
            <span>{common.proofBusy(under.name)}</span>
            <progress aria-label={common.proofBusy(under.name)} max={100} value={under.percent} />
          </li>
        )}
      </ul>
      {proofs.length < MOST_PROOFS && !under && (
        <label class="file">
          <input
            id="proof"
            type="file"
            multiple
            accept={TYPES}
            aria-labelledby="proof-label"
            aria-describedby="proof-hint"
            onChange={(event) => {
              const { files } = event.currentTarget;
              void add([...(files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
          <span class="button" data-kind="plain">
            {common.addProof}
          </span>
        </label>
      )}
      <span role="status" class="visually-hidden">
        {under ? common.proofBusy(under.name) : said}
      </span>
    </div>
  );
};
