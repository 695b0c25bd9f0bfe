/** A draft that outlives its page. */
export const KEPT = {
  of: (at: string) => `Uw concept van ${at}`,
  explain: 'Dit concept is van u alleen. Het geldt pas als u het laat gelden.',
  open: 'Verder met het concept',
  drop: 'Gooi het concept weg',
  dropped: 'Het concept is weggegooid. Het plan is niet veranderd.',
  keeping: {
    untouched: 'Wat u verandert, wordt als concept bewaard.',
    waiting: 'Het concept wordt bewaard.',
    kept: 'Het concept is bewaard. U kunt de pagina sluiten.',
    failed: 'Het concept is nog niet bewaard. Bij uw volgende wijziging proberen wij het opnieuw.',
  },
} as const;

/** A colleague's version came to count while one's own was being thought up. */
export const NEWER = {
  title: (version: number) => `Intussen geldt versie ${version}`,
  changed: 'Dit is er anders dan toen u begon:',
  explain: 'Uw concept staat er nog. De verschillen hieronder zijn die met het plan dat nu geldt.',
  goOn: (version: number) => `Gelezen, verder op versie ${version}`,
  readFirst: 'Lees eerst bovenaan wat er intussen is veranderd. Daarna kunt u uw versie laten gelden.',
} as const;
