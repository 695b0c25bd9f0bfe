import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { DisputeIsland } from '../../answer/dispute/dispute-island.tsx';
import { en as own } from '../../answer/dispute/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const DisputeEn = island(() => (
  <DisputeIsland language="en" texts={texts} common={common} own={own} />
));
