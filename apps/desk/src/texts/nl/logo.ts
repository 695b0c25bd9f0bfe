/** The words of the logo of the administration. */
export const LOGO = {
  title: 'Logo',
  explain: 'Het staat boven de betaalpagina, in mails en op brieven. Zonder logo staat daar de naam.',
  size: (width: number, height: number, kilobytes: number) =>
    `${width} bij ${height} pixels, ${kilobytes} kB`,
  file: 'Kies een PNG of JPEG',
  hint: 'Hoogstens 200 kB en 2.000 pixels. Een SVG kan niet, daar kan een script in zitten.',
  missing: 'Kies eerst een bestand',
  tooLarge: 'Dit bestand is groter dan 200 kB',
  put: 'Logo opslaan',
  replace: 'Logo vervangen',
  remove: 'Haal het logo weg',
  done: 'Het logo is opgeslagen. Nieuwe pagina’s, mails en brieven tonen het.',
  removed: 'Het logo is weg. De naam staat er weer. Mails die al zijn verstuurd, houden het.',
} as const;
