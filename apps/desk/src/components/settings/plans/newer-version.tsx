import type { DebtorClassValue, PublishedVersion } from '@voldaan/contract/desk/settings-plans.ts';
import type { PlanDraft } from '@voldaan/domain/plan/plan-draft.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../../../state/reader.ts';
import { PlanChanges } from './plan-changes.tsx';

type NewerVersionProps = {
  readonly debtors: DebtorClassValue;
  /** Versions that came to count since this draft was begun, newest first. */
  readonly newer: readonly PublishedVersion[];
  readonly before: PlanDraft;
  readonly onSeen: () => void;
};

/** Somebody else was first: who, when, why and what; the draft goes on from there once it was read. */
export const NewerVersion = ({ debtors, newer, before, onSeen }: NewerVersionProps) => {
  const t = useTexts().settings.plans;
  const [last] = newer;
  if (!last) return null;
  return (
    <Notice kind="wait" title={t.newer.title(last.version)}>
      {newer.map(({ version, by, at, reason }) => (
        <p key={version}>
          {t.versions.name(version)}: {t.versions.by(by, formatMoment(at, language.value))}. “{reason}”
        </p>
      ))}
      <p>{t.newer.changed}</p>
      <PlanChanges debtors={debtors} before={before} after={last} />
      <p>{t.newer.explain}</p>
      <Button type="button" onClick={onSeen}>
        {t.newer.goOn(last.version)}
      </Button>
    </Notice>
  );
};
