import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { DisputeIsland } from '../../answer/dispute/dispute-island.tsx';
import { nl as own } from '../../answer/dispute/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const DisputeNl = island(() => (
  <DisputeIsland language="nl" texts={texts} common={common} own={own} />
));
