import type { AuditAsked, AuditPage } from '@voldaan/contract/desk/audit.ts';
import { auditFileAddress } from '@voldaan/contract/desk/client.ts';
import { useState } from 'preact/hooks';
import { AuditFilters } from '../components/audit/audit-filters.tsx';
import { AuditLines } from '../components/audit/audit-lines.tsx';
import { SealNotice } from '../components/audit/seal-notice.tsx';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Logboek": who saw and did what in this administration, by days, person and act. */
export const AuditPlace = () => {
  const { audit: t } = useTexts();
  const [asked, ask] = useState<AuditAsked>({});
  const page = useAsked<AuditPage>(() => api.audit(asked), `audit ${JSON.stringify(asked)}`);
  return (
    <Frame here="audit">
      {() => (
        <div class="page">
          <h1>{t.title}</h1>
          <p>{t.explain}</p>
          <Awaited asked={page}>
            {(shown) => (
              <>
                <SealNotice page={shown} />
                <AuditFilters asked={asked} page={shown} onAsk={ask} />
                <AuditLines lines={shown.lines} />
                {shown.lines.length > 0 && (
                  <p>
                    <a href={auditFileAddress({ from: shown.from, until: shown.until, ...asked })} download>
                      {t.download}
                    </a>
                  </p>
                )}
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
