import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { ContactIsland } from '../../answer/contact/contact-island.tsx';
import { nl as own } from '../../answer/contact/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const ContactNl = island(() => (
  <ContactIsland language="nl" texts={texts} common={common} own={own} />
));
