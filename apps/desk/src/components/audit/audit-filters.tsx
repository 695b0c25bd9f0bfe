import type { AuditAct, AuditAsked, AuditPage } from '@voldaan/contract/desk/audit.ts';
import { useTexts } from '../../state/reader.ts';
import { DayField } from '../form/day-field.tsx';
import { Select } from '../form/select.tsx';

type AuditFiltersProps = {
  readonly asked: AuditAsked;
  readonly page: AuditPage;
  readonly onAsk: (asked: AuditAsked) => void;
};

/** Which days, whose acts, and which. People are those who did something on the days that are shown. */
export const AuditFilters = ({ asked, page, onAsk }: AuditFiltersProps) => {
  const { audit: t } = useTexts();
  const { from, until, today, people } = page;
  const who: Record<string, string> = { '': t.everybody };
  for (const person of people) who[person.id] = person.name;
  const chosen = asked.who ?? '';
  const acts: Record<AuditAct | '', string> = { '': t.everything, ...t.acts };
  const days = { from, until };
  return (
    <div class="audit-filters">
      <DayField
        id="audit-from"
        label={t.from}
        value={from}
        max={until}
        onInput={(day) => day && onAsk({ ...asked, ...days, from: day })}
      />
      <DayField
        id="audit-until"
        label={t.until}
        value={until}
        min={from}
        max={today}
        onInput={(day) => day && onAsk({ ...asked, ...days, until: day })}
      />
      <Select
        id="audit-who"
        label={t.who}
        value={chosen}
        options={chosen in who ? who : { ...who, [chosen]: chosen }}
        onInput={(person) => onAsk({ ...asked, ...days, who: person })}
      />
      <Select
        id="audit-what"
        label={t.what}
        value={asked.what ?? ''}
        options={acts}
        onInput={(what) => onAsk({ ...asked, ...days, what })}
      />
    </div>
  );
};
