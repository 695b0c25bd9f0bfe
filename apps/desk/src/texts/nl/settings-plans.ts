import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { PlanDifference } from '@voldaan/domain/plan/plan-differences.ts';
import type { PlanProblem, PlanWarning } from '@voldaan/domain/plan/plan-problems.ts';
import type { StepChange } from '../../components/settings/plans/preview-summary.ts';
import { KEPT, NEWER } from './plan-drafts.ts';
import { NUMBERS } from './plan-numbers.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const debtors = (count: number): string => (count === 1 ? '1 debiteur' : `${count} debiteuren`);

const STEPS: Readonly<Record<StepKind, string>> = {
  courtesy: 'Bericht vooraf',
  'did-it-arrive': 'Is de factuur aangekomen?',
  overdue: 'Te laat',
  reminder: 'Betalingsherinnering',
  call: 'Bellen',
  notice: 'Aanmaning',
  'fourteen-day-notice': 'Veertiendagenbrief',
  'notice-of-default': 'Ingebrekestelling',
  decision: 'Besluit',
};

/** The same with its article, for one debtor; after "hun" it goes without. */
const OWN: Readonly<Record<StepKind, readonly [article: string, name: string]>> = {
  courtesy: ['het', 'bericht vooraf'],
  'did-it-arrive': ['de', 'vraag of de factuur er is'],
  overdue: ['de', 'eerste dag te laat'],
  reminder: ['de', 'betalingsherinnering'],
  call: ['het', 'telefoontje'],
  notice: ['de', 'aanmaning'],
  'fourteen-day-notice': ['de', 'veertiendagenbrief'],
  'notice-of-default': ['de', 'ingebrekestelling'],
  decision: ['het', 'besluit'],
};

const SHORT: Readonly<Record<StepKind, string>> = {
  ...STEPS,
  reminder: 'Herinnering',
  'fourteen-day-notice': '14-dagenbrief',
};

const PROBLEM: Readonly<Record<PlanProblem['code'], (limit: number) => string>> = {
  'step-missing': () => 'Deze stap hoort bij elk plan.',
  'step-unknown': () => 'Deze stap bestaat niet.',
  'not-a-number': () => 'Vul een heel getal in.',
  'too-early': (limit) => `Op zijn vroegst dag ${limit}.`,
  'too-late': (limit) => `Uiterlijk dag ${limit}: het plan moet eindigen.`,
  'inside-term': (limit) => `Op zijn vroegst dag ${limit}: eerder loopt de vorige termijn nog.`,
  'gap-too-short': (limit) => `Ten minste ${days(limit)}.`,
  'gap-too-long': (limit) => `Ten hoogste ${days(limit)}, anders valt de stap nooit op zijn dag.`,
  'term-too-short': (limit) => `Ten minste ${days(limit)}.`,
  'term-too-long': (limit) => `Ten hoogste ${days(limit)}.`,
  'term-by-law': () => 'De wet geeft hier de termijn.',
};

const WARNING: Readonly<Record<PlanWarning['code'], (step: string, from: number, until: number) => string>> =
  {
    'outside-window': (step, from, until) =>
      `${step} valt buiten dag ${from} tot en met ${until} van het gewone plan.`,
    'call-left-out': (step) => `${step} is weggelaten. Bellen vindt vaak de reden waarom er niet is betaald.`,
  };

const FIELD: Readonly<Record<Exclude<PlanDifference['field'], 'step'>, string>> = {
  day: 'dag',
  gap: 'dagen na de vorige stap',
  term: 'betaaltermijn in dagen',
};

/** How a letter goes when that changes. */
const POST = { registered: 'aangetekende post', 'ordinary-post': 'gewone post' } as const;

const WINDOWS: Readonly<Record<number, string>> = {
  1: 'dag 1–7',
  2: 'dag 1–14',
  3: 'dag 1–21',
  4: 'dag 1–28',
  5: 'dag 35–42',
};

/** The words of the plans. */
export const PLANS = {
  title: 'Stappenplannen',
  explain:
    'Iedereen van één soort krijgt hetzelfde plan op dezelfde dagen. Valt een dag niet op een werkdag, dan komt de stap op de eerste werkdag erna.',
  forWhom: 'Voor wie',
  classes: { business: 'Zakelijk', consumer: 'Consument en onbekend' },
  stopped: {
    title: 'Het verzenden staat uit',
    text: 'Er gaat niets weg, welk plan er ook geldt. De gevolgen hieronder gelden als het weer aan staat.',
  },
  now: (version: number, own: boolean) =>
    own ? `Nu geldt versie ${version}` : `Nu geldt het standaardplan (versie ${version})`,
  axis: 'Tijdlijn van het plan dat nu geldt. De tabel eronder zegt hetzelfde.',
  axisDraft:
    'Tijdlijn van de nieuwe versie, met eronder het plan dat nu geldt. De tabel eronder zegt hetzelfde.',
  axisBefore: 'Open tekens onder de lijn: het plan dat nu geldt.',
  due: 'vervaldag',
  steps: STEPS,
  short: SHORT,
  stepName: (kind: StepKind) => STEPS[kind],
  columns: {
    step: 'Stap',
    day: 'Dag na de vervaldag',
    gap: 'Dagen na de vorige',
    term: 'Dagen om te betalen',
    approval: 'Akkoord vooraf',
    window: 'Gewone plan',
  },
  day: (day: number) => `dag ${day}`,
  days,
  none: '–',
  leftOut: 'weggelaten',
  byLaw: 'volgens de wet',
  approval: 'ja, altijd',
  numbered: (rung: number) => `stap ${rung}`,
  window: (rung: number) => WINDOWS[rung] ?? '–',
  fixed: {
    business:
      'Vast ligt: de ingebrekestelling komt ten minste 21 dagen na de aanmaning en na een akkoord; het plan eindigt met een besluit van een mens. Een herinnering vraagt nooit rente of kosten.',
    consumer:
      'Vast ligt: eerst de veertiendagenbrief, dan pas kosten. De ingebrekestelling komt ten minste 21 dagen daarna en na een akkoord. Een herinnering vraagt nooit rente of kosten.',
  },
  change: 'Nieuwe versie maken',
  draft: 'Nieuwe versie',
  draftText:
    'Verander de dagen, de bedragen en de termijnen. Er verandert nog niets: eerst ziet u wat het voor uw debiteuren betekent.',
  problems: 'Zo mag het plan niet',
  problem: (code: PlanProblem['code'], limit: number | null) => PROBLEM[code](limit ?? 0),
  warnings: 'Mag, maar let op',
  warning: (code: PlanWarning['code'], step: string, from: number, until: number) =>
    WARNING[code](step, from, until),
  changes: 'Wat er verandert',
  difference: ({ field, before, after }: PlanDifference, step: string) => {
    if (field !== 'step') return `${step}: ${FIELD[field]} ${before ?? '–'} wordt ${after ?? '–'}.`;
    return after === null ? `${step} op dag ${before} vervalt.` : `${step} komt erbij op dag ${after}.`;
  },
  nothingChanged: 'U heeft nog niets veranderd.',
  see: 'Bekijk de gevolgen',
  toStandard: 'Terug naar het standaardplan',
  close: 'Sluiten',
  numbers: NUMBERS,
  kept: KEPT,
  newer: NEWER,
  preview: {
    title: 'Gevolgen per debiteur',
    busy: (looked: number) => `Bezig: ${debtors(looked)} bekeken.`,
    done: (looked: number, moved: number) =>
      looked === 0
        ? 'Er staat bij niemand van deze soort iets open. Niemand merkt iets.'
        : `${debtors(looked)} bekeken. Voor ${moved === 0 ? 'niemand verandert er iets' : `${debtors(moved)} verandert er iets`}, als er niets wordt betaald.`,
    sample: (looked: number) =>
      `Dit zijn de ${looked} debiteuren met het hoogste bedrag dat te laat is. De andere zijn niet bekeken.`,
    moved: (count: number, kind: StepKind, change: StepChange) => {
      const [article, step] = OWN[kind];
      const who = `${debtors(count)} ${count === 1 ? 'krijgt' : 'krijgen'}`;
      if (change === 'added') return `${who} er een ${step} bij.`;
      if (change === 'gone') return `${who} geen ${step} meer.`;
      if (change === 'registered' || change === 'ordinary-post')
        return `${who} ${count === 1 ? article : 'hun'} ${step} per ${POST[change]}.`;
      const when = `${days(Math.abs(change))} ${change < 0 ? 'eerder' : 'later'}`;
      return `${who} ${count === 1 ? article : 'hun'} ${step} ${when}.`;
    },
    others: (count: number) =>
      count === 1
        ? 'En nog 1 andere verschuiving; zie de datums.'
        : `En nog ${count} andere verschuivingen; zie de datums.`,
    details: (shown: number, all: number) =>
      shown === all ? `Bekijk alle ${all} datums` : `Bekijk ${shown} van de ${all} datums`,
    debtor: 'Debiteur',
    post: { registered: 'aangetekend', post: 'gewone post' },
    before: 'Nu',
    after: 'Straks',
  },
  publish: {
    title: (version: number) => `Versie ${version} laten gelden`,
    act: (version: number) => `Laat versie ${version} gelden`,
    text: (resume: number) =>
      `Nieuwe debiteuren krijgen dit plan meteen. De andere gaan één voor één over. Wat al is verstuurd, verandert niet. Wat volgens het nieuwe plan al geweest was, komt niet in één keer: dat wacht ten minste ${resume} werkdagen.`,
    reason: 'Waarom',
    reasonMissing: 'Schrijf op waarom het plan verandert.',
    done: (version: number) => `Versie ${version} geldt. De debiteuren gaan nu één voor één over.`,
  },
  versions: {
    title: 'Alle versies',
    name: (version: number) => `Versie ${version}`,
    by: (who: string, at: string) => `${who}, ${at}`,
    adopted: (count: number) => `Overgenomen voor ${debtors(count)}.`,
    adopting: (done: number, total: number | null) =>
      total === null ? 'De debiteuren worden opgezocht.' : `${done} van ${debtors(total)} overgegaan.`,
    followers: (count: number, on: string | undefined) => {
      const who = count === 0 ? 'Niemand' : debtors(count);
      return on === undefined
        ? `${who} ${count > 1 ? 'volgen' : 'volgt'} nu deze versie.`
        : `${who} ${count > 1 ? 'volgden' : 'volgde'} deze versie aan het eind van ${on}.`;
    },
    standard: (version: number) => `Standaardplan (versie ${version})`,
    standardText: 'Zoals Voldaan het meebrengt.',
  },
} as const;
