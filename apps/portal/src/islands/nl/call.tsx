import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { CallIsland } from '../../answer/call/call-island.tsx';
import { nl as own } from '../../answer/call/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const CallNl = island(() => <CallIsland language="nl" texts={texts} common={common} own={own} />);
