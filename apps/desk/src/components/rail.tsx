import type { Me } from '@voldaan/contract/desk/session.ts';
import { formatMoment, formatWeekday } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../state/reader.ts';
import { AdministrationChoice } from './administration-choice.tsx';
import { ReaderChoices } from './reader-choices.tsx';

/** The places of the desk and their addresses. */
export const PLACES = {
  tasks: '/',
  calls: '/calls',
  debtors: '/debtors',
  incoming: '/incoming',
  letters: '/letters',
} as const;
export type Place = keyof typeof PLACES;

/** Places about the people themselves, at the foot of the rail. */
export type OwnPlace =
  | 'simulation'
  | 'account'
  | 'users'
  | 'connections'
  | 'administration'
  | 'legal'
  | 'audit';

const countOf = (place: Place, counts: Me['counts'] | undefined): number =>
  counts
    ? {
        tasks: counts.decide,
        calls: counts.call,
        debtors: 0,
        incoming: counts.release,
        letters: counts.print,
      }[place]
    : 0;

const keys: readonly Place[] = ['tasks', 'calls', 'debtors', 'incoming', 'letters'];

/** The rail at the left: where one can go, in words, and how much waits there. */
export const Rail = ({ here, me }: { here: Place | OwnPlace; me: Me | undefined }) => {
  const { access, administration, audit, connections, desk, legal, simulation, words } = useTexts();
  return (
    <header class="rail">
      <a class="mark" href="/">
        {desk.title}
      </a>
      {me && <AdministrationChoice me={me} />}
      <nav aria-label={desk.title}>
        <ul>
          {keys.map((place) => {
            const count = countOf(place, me?.counts);
            return (
              <li key={place} data-place={place}>
                <a href={PLACES[place]} aria-current={place === here ? 'page' : undefined}>
                  {desk.places[place]}
                  {count > 0 && <span class="count"> {count}</span>}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div class="rail-foot small">
        {me && (
          <>
            <p class="today">{formatWeekday(me.today, language.value)}</p>
            <p>
              {me.user.name}, {words.ROLE[me.user.role]}
            </p>
            <p class="own">
              <a href="/simulation" aria-current={here === 'simulation' ? 'page' : undefined}>
                {simulation.title}
              </a>
              <a href="/account" aria-current={here === 'account' ? 'page' : undefined}>
                {access.account.title}
              </a>
              {me.may.includes('administer') && (
                <a href="/users" aria-current={here === 'users' ? 'page' : undefined}>
                  {access.users.title}
                </a>
              )}
              {me.may.includes('administer') && (
                <a href="/connections" aria-current={here === 'connections' ? 'page' : undefined}>
                  {connections.title}
                </a>
              )}
              {me.may.includes('administer') && (
                <a href="/administration" aria-current={here === 'administration' ? 'page' : undefined}>
                  {administration.title}
                </a>
              )}
              {me.may.includes('administer') && (
                <a href="/legal" aria-current={here === 'legal' ? 'page' : undefined}>
                  {legal.title}
                </a>
              )}
              {me.may.includes('administer') && (
                <a href="/audit" aria-current={here === 'audit' ? 'page' : undefined}>
                  {audit.title}
                </a>
              )}
            </p>
            <p class="print-only">
              {desk.asOf} {formatMoment(me.now, language.value)}
            </p>
          </>
        )}
        <ReaderChoices signedIn={me !== undefined} />
      </div>
    </header>
  );
};
