import type { Trouble } from '@voldaan/contract/desk/request.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { HappenedLine } from './timeline/happened-line.tsx';

/** What went wrong, is anything done, what now; in the words of whoever refused. */
export const TroubleNotice = ({ trouble }: { trouble: Trouble }) => (
  <Notice kind="error" title={trouble.title} live>
    <p>
      {trouble.detail} {trouble.next}
    </p>
    {trouble.earlier && <HappenedLine entry={trouble.earlier} />}
  </Notice>
);
