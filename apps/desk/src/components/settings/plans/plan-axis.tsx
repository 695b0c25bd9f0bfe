import type { DebtorClassValue, DraftStep } from '@voldaan/contract/desk/settings-plans.ts';
import { ladderOf } from '@voldaan/domain/plan/plan-draft.ts';
import { useTexts } from '../../../state/reader.ts';
import { PlanMark } from './plan-mark.tsx';

type PlanAxisProps = {
  readonly steps: readonly DraftStep[];
  readonly debtors: DebtorClassValue;
  readonly label: string;
  /** The plan that counts now, drawn open beneath the line. */
  readonly before?: readonly DraftStep[];
};

const WIDTH = 760;
const LEFT = 24;
const LINE = 64;
const WEEK = 7;

/** The steps of a plan on a line of days after the due date. The table beside it says the same. */
export const PlanAxis = ({ steps, debtors, label, before = [] }: PlanAxisProps) => {
  const t = useTexts().settings.plans;
  const kinds = new Map(ladderOf(debtors).map(({ rung, kind }) => [rung, kind]));
  const known = (step: DraftStep): boolean => kinds.has(step.rung) && Number.isInteger(step.day);
  const last = Math.max(56, ...[...steps, ...before].filter(known).map(({ day }) => day + 6));
  const at = (day: number): number => LEFT + (day / last) * (WIDTH - 2 * LEFT);
  const weeks = Array.from({ length: Math.floor(last / WEEK) + 1 }, (_, week) => week * WEEK);
  const shown = steps.filter(known);
  return (
    <figure class="plan-axis">
      <svg viewBox={`0 0 ${WIDTH} 116`} role="img" aria-label={label}>
        <line class="axis" x1={LEFT} y1={LINE} x2={WIDTH - LEFT} y2={LINE} />
        {weeks.map((day) => (
          <g key={day}>
            <line class="tick" x1={at(day)} y1={LINE} x2={at(day)} y2={LINE + 6} />
            <text class="tick-text" x={at(day)} y={LINE + 46} text-anchor={day === 0 ? 'start' : 'middle'}>
              {day === 0 ? t.due : day}
            </text>
          </g>
        ))}
        {before.filter(known).map(({ rung, day }) => (
          <PlanMark key={`before ${rung}`} kind={kinds.get(rung) ?? 'call'} x={at(day)} y={LINE + 18} open />
        ))}
        {shown.map(({ rung, day }, i) => {
          const kind = kinds.get(rung) ?? 'call';
          return (
            <g key={rung}>
              <line class="stem" x1={at(day)} y1={i % 2 ? 38 : 20} x2={at(day)} y2={LINE - 8} />
              <text
                class="mark-text"
                x={at(day)}
                y={i % 2 ? 34 : 16}
                text-anchor={day > last * 0.85 ? 'end' : 'middle'}
              >
                {t.short[kind]}
              </text>
              <PlanMark kind={kind} x={at(day)} y={LINE} />
            </g>
          );
        })}
      </svg>
      {before.length > 0 && <figcaption class="hint">{t.axisBefore}</figcaption>}
    </figure>
  );
};
