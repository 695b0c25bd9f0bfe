import { Notice } from '@voldaan/ui/notice.tsx';

/** What was done, announced once. */
export const Said = ({ text }: { text: string | undefined }) => (
  <div role="status">{text && <Notice kind="paid" title={text} />}</div>
);
