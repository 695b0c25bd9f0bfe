import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { CallIsland } from '../../answer/call/call-island.tsx';
import { en as own } from '../../answer/call/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const CallEn = island(() => <CallIsland language="en" texts={texts} common={common} own={own} />);
