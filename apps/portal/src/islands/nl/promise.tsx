import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { PromiseIsland } from '../../answer/promise/promise-island.tsx';
import { nl as own } from '../../answer/promise/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const PromiseNl = island(() => (
  <PromiseIsland language="nl" texts={texts} common={common} own={own} />
));
