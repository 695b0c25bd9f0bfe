import type { PortalTexts } from '@voldaan/ui/portal/texts/texts.ts';

/** A title whose page is on its way: what stands beneath waits out of sight, so nothing that is read is pushed away. */
export const Coming = ({ texts, title }: { texts: PortalTexts; title: string }) => (
  <div class="coming">
    <h1>{title}</h1>
    <p role="status">
      <span class="late">{texts.loading}</span>
    </p>
  </div>
);
