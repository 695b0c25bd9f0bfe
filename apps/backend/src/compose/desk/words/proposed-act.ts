import type { ProposeAct, ProposedAct as Shown } from '@voldaan/contract/desk/actions.ts';
import type { ProposedAct } from '@voldaan/domain/account/proposed-act.ts';

/** An act in the words of the account. */
export const actOf = (asked: ProposeAct): ProposedAct => {
  switch (asked.act) {
    case 'write-off':
      return { kind: 'write-off' };
    case 'forgive':
      return { kind: 'forgive', forgiven: asked.forgiven };
    default:
      return { kind: 'hand-over', to: asked.act };
  }
};

/** An act in one word. */
export const actShown = (act: ProposedAct): Shown => (act.kind === 'hand-over' ? act.to : act.kind);
