import { Notice } from '@voldaan/ui/notice.tsx';

/** What a reader must mind, doubts among it. */
export const Remarks = ({ title, remarks }: { title: string; remarks: readonly string[] }) => (
  <Notice kind="wait" title={title}>
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  </Notice>
);
