import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { PaidIsland } from '../../answer/paid/paid-island.tsx';
import { nl as own } from '../../answer/paid/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const PaidNl = island(() => <PaidIsland language="nl" texts={texts} common={common} own={own} />);
