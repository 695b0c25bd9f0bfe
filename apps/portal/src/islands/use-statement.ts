import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useState } from 'preact/hooks';
import { useAnswer } from './use-answer.ts';

type Parts = typeof import('../start/arranged.tsx');

/**
 * The statement of the start page. What tells of an arrangement or a call comes with it where there is one, before
 * anything is shown, so nothing jumps; nobody else fetches it.
 */
export const useStatement = (language: Language) => {
  const [parts, setParts] = useState<Parts>();
  const [answer, again] = useAnswer(async () => {
    const answer = await portalClient(language).statement();
    if (answer.ok && (answer.value.arrangement || answer.value.agreement)) {
      setParts(await import('../start/arranged.tsx').catch(() => undefined));
    }
    return answer;
  });
  return { answer, again, parts };
};
