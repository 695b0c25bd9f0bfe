import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';

type PlanMarkProps = {
  readonly kind: StepKind;
  readonly x: number;
  readonly y: number;
  /** Drawn open: as it was. */
  readonly open?: boolean;
};

/** A step on the line of days: a call is round, a decision stands on its point, what is written is square. */
export const PlanMark = ({ kind, x, y, open }: PlanMarkProps) => {
  const look = open ? 'mark was' : 'mark';
  if (kind === 'call') return <circle class={look} cx={x} cy={y} r={6} />;
  const turn = kind === 'decision' ? `rotate(45 ${x} ${y})` : undefined;
  return <rect class={look} x={x - 6} y={y - 6} width={12} height={12} transform={turn} />;
};
