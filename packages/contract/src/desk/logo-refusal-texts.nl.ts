import type { ProblemTexts } from '../http/problem.ts';
import type { LogoRefusalCode } from './logo.ts';

const SAME = 'Het logo is niet veranderd.';

export const LOGO_TEXTS_NL: ProblemTexts<LogoRefusalCode> = {
  'logo-too-large': {
    title: 'Dit bestand is te groot',
    detail: `Een logo mag 200 kB zijn, zodat een mail of pagina snel opent. ${SAME}`,
    next: 'Maak het kleiner, bijvoorbeeld 600 pixels breed.',
  },
  'logo-too-many-pixels': {
    title: 'Deze afbeelding is te groot',
    detail: `Een logo mag 2.000 pixels breed en 2.000 pixels hoog zijn. ${SAME}`,
    next: 'Maak het kleiner, bijvoorbeeld 600 pixels breed.',
  },
  'logo-svg': {
    title: 'Een SVG kan hier niet',
    detail: `In een SVG kan een script zitten, en veel mailprogramma's tonen hem niet. ${SAME}`,
    next: 'Sla het logo op als PNG en kies dat bestand.',
  },
  'logo-wrong-type': {
    title: 'Dit is geen PNG of JPEG',
    detail: `Alleen die twee zijn in elke mail en op elke brief te zien. ${SAME}`,
    next: 'Sla het logo op als PNG en kies dat bestand.',
  },
  'logo-broken': {
    title: 'Deze afbeelding is niet af te drukken',
    detail: `Het bestand is beschadigd, of het is bewaard op een manier die een brief niet kan tonen. ${SAME}`,
    next: 'Sla het logo opnieuw op als gewone PNG (niet ‘interlaced’) of als JPEG.',
  },
};
