import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useRef, useState } from 'preact/hooks';
import type { CommonTexts } from '../texts/texts.ts';
import { chosen, type KeptProof } from './choose.ts';

type Under = { readonly name: string; readonly percent: number };

/** Sends chosen files one after the other; what goes wrong is told per file, the others go on. */
export const useProofs = (
  proofs: readonly KeptProof[],
  onChange: (proofs: readonly KeptProof[]) => void,
  language: Language,
  common: CommonTexts,
) => {
  const [under, setUnder] = useState<Under>();
  const [told, setTold] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const kept = useRef(proofs);
  kept.current = proofs;

  const add = async (files: readonly File[]) => {
    if (under) return;
    const wrong: string[] = [];
    for (const { file, refused } of chosen(files, proofs.length)) {
      if (refused) {
        wrong.push(refused === 'too-large' ? common.proofLarge(file.name) : common.proofMany);
        continue;
      }
      setUnder({ name: file.name, percent: 0 });
      const answer = await answersClient(language).storeProofs([file], ({ sent, total }) =>
        setUnder({ name: file.name, percent: Math.round((sent * 100) / total) }),
      );
      const proof = answer.ok ? answer.value.proofs[0] : undefined;
      if (proof) {
        kept.current = [...kept.current, { id: proof.id, name: file.name }];
        onChange(kept.current);
        setSaid(common.proofAdded(file.name));
      } else {
        const problem = 'problem' in answer ? answer.problem : undefined;
        wrong.push(problem ? `${file.name}: ${problem.title}. ${problem.next}` : common.proofLost(file.name));
      }
    }
    setUnder(undefined);
    setTold([...new Set(wrong)]);
  };
  const remove = (id: string) => onChange(proofs.filter((proof) => proof.id !== id));
  return { under, told, said, add, remove };
};
