/** The words of what comes in and of what goes on paper. */
export const INTAKE = {
  incoming: {
    title: 'Binnenkomend',
    drop: 'Sleep facturen hierheen',
    dropHint: 'UBL (.xml) of CSV, een of meer tegelijk, samen hoogstens 25 MB.',
    chooseFiles: 'Kies bestanden',
    sending: (count: number) => (count === 1 ? 'Wij lezen 1 bestand' : `Wij lezen ${count} bestanden`),
    uploading: (megabytes: string) => `Wij versturen ${megabytes} MB`,
    problems: 'Er is nog niets ingelezen',
    problemsHint: (count: number) =>
      count === 1
        ? 'Wij vonden 1 probleem. Verbeter het bestand en kies het opnieuw.'
        : `Wij vonden ${count} problemen. Verbeter het bestand en kies het opnieuw.`,
    row: 'Regel',
    column: 'Kolom',
    file: 'Bestand',
    whatToDo: 'Wat is er mis',
    progress: (done: number, total: number) => `${done} van ${total} facturen verwerkt`,
    goOn: 'U kunt verder werken. Het inlezen gaat vanzelf door.',
    stopped: 'Het inlezen staat even stil en gaat binnen enkele minuten vanzelf door.',
    done: (total: number) => (total === 1 ? '1 factuur ingelezen' : `${total} facturen ingelezen`),
    known: 'was al bekend, niets veranderd',
    result: 'Voor op de factuur',
    link: 'Betaallink',
    reference: 'Kenmerk',
    showQr: 'Toon QR-code',
    hideQr: 'Verberg QR-code',
    recent: 'Eerder ingelezen',
    none: 'Er is nog niets ingelezen.',
    by: (name: string, at: string) => `${at} door ${name}`,
    awaitsRelease: 'wacht op vrijgave',
  },
  release: {
    title: 'Eerste verzending vrijgeven',
    intro: 'Deze facturen waren al te laat toen u ze inlas. Er gaat niets weg tot u het vrijgeeft.',
    sum: (invoices: number, debtors: number, amount: string) =>
      `${invoices} ${invoices === 1 ? 'factuur' : 'facturen'} van ${debtors} ${debtors === 1 ? 'debiteur' : 'debiteuren'}, samen ${amount}.`,
    sends: 'Als u vrijgeeft',
    first: (count: number, day: string) => `${count} keer, de eerste op ${day}`,
    to: 'Aan wie',
    letter: 'per brief',
    show: (count: number) => (count === 1 ? 'Toon de debiteur' : `Toon alle ${count} debiteuren`),
    save: 'Geef vrij',
    done: 'Vrijgegeven. De berichten gaan op hun dag weg.',
  },
  letters: {
    title: 'Afdrukken',
    quiet: 'Er zijn geen brieven om af te drukken.',
    toPrint: 'Af te drukken',
    toPost: 'Afgedrukt, nog niet gepost',
    all: 'Kies alle brieven',
    select: (name: string) => `Kies de brief aan ${name}`,
    print: (count: number) =>
      count === 0
        ? 'Druk de gekozen brieven af'
        : count === 1
          ? 'Druk 1 brief af'
          : `Druk ${count} brieven af`,
    withdrawnTitle: 'Van de lijst gehaald',
    chooseFirst: 'Kies eerst een brief',
    opened: 'Open uw brieven om ze af te drukken',
    openAll: (count: number) => (count === 1 ? 'Open de brief (PDF)' : `Open alle ${count} brieven (PDF)`),
    each: 'Elke brief apart',
    open: (name: string) => `Brief aan ${name} (PDF)`,
    withdrawn: (name: string, why: string) => `De brief aan ${name} is van de lijst gehaald: ${why}.`,
    registered: 'aangetekend',
    ordinary: 'gewone post',
    since: (day: string) => `klaar sinds ${day}`,
    printed: (day: string) => `afgedrukt op ${day}`,
    late: 'Al 2 werkdagen niet gepost',
    posted: 'Gepost',
    postedOn: 'Gepost op',
    tracking: 'Nummer van het verzendbewijs',
    save: 'Bevestig gepost',
    done: 'De brief is gepost. De termijn loopt vanaf die dag.',
    explain: 'Een brief telt pas vanaf de dag waarop u bevestigt dat hij is gepost.',
  },
} as const;
