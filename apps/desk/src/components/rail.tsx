import { MOST_TOLD } from '@voldaan/contract/desk/most-told.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { formatMoment, formatWeekday } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../state/reader.ts';
import { AdministrationChoice } from './administration-choice.tsx';
import { ReaderChoices } from './reader-choices.tsx';
import { SearchBox } from './search/search-box.tsx';
import { isSettings, type SettingsPlace } from './settings/settings-places.ts';

/** The places of the desk and their addresses. */
export const PLACES = {
  tasks: '/',
  calls: '/calls',
  debtors: '/debtors',
  invoices: '/invoices',
  incoming: '/incoming',
  letters: '/letters',
  reports: '/reports',
} as const;
export type Place = keyof typeof PLACES;

/** Places about the people themselves, at the foot of the rail. */
export type OwnPlace = 'simulation' | 'account' | 'settings' | SettingsPlace;

const countOf = (place: Place, counts: Me['counts'] | undefined): number =>
  counts
    ? {
        tasks: counts.decide,
        calls: counts.call,
        debtors: 0,
        invoices: 0,
        incoming: counts.release,
        letters: counts.print,
        reports: 0,
      }[place]
    : 0;

/** A count as it stands beside a place: beyond 99 nothing was counted. */
const toldCount = (count: number): string => (count > MOST_TOLD ? `${MOST_TOLD}+` : String(count));

/** Sales reads its own customers; what shows everybody's is for finance. */
const OF_SALES: readonly Place[] = ['tasks', 'calls', 'debtors', 'invoices'];

const keys: readonly Place[] = ['tasks', 'calls', 'debtors', 'invoices', 'incoming', 'letters', 'reports'];

/** The rail at the left: where one can go, in words, and how much waits there. */
export const Rail = ({ here, me }: { here: Place | OwnPlace; me: Me | undefined }) => {
  const { access, desk, settings, simulation, words } = useTexts();
  const sales = me?.user.role === 'sales';
  return (
    <header class="rail">
      <a class="mark" href="/">
        {desk.title}
      </a>
      {me && <AdministrationChoice me={me} />}
      {me && <SearchBox />}
      <nav aria-label={desk.title}>
        <ul>
          {(sales ? OF_SALES : keys).map((place) => {
            const count = countOf(place, me?.counts);
            return (
              <li key={place} data-place={place}>
                <a href={PLACES[place]} aria-current={place === here ? 'page' : undefined}>
                  {desk.places[place]}
                  {count > 0 && <span class="count"> {toldCount(count)}</span>}
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
              {!sales && (
                <a href="/simulation" aria-current={here === 'simulation' ? 'page' : undefined}>
                  {simulation.title}
                </a>
              )}
              <a href="/account" aria-current={here === 'account' ? 'page' : undefined}>
                {access.account.title}
              </a>
              <a href="/settings" aria-current={isSettings(here) ? 'page' : undefined}>
                {settings.title}
              </a>
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
