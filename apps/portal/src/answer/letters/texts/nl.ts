/** The words of correspondence in Dutch. */
export const nl = {
  title: 'Berichten aan u',
  confirmText: 'Wij laten eerdere berichten pas zien na een korte controle.',
  intro: 'Dit stuurden wij u, zoals het verstuurd is.',
  none: 'Er zijn nog geen berichten.',
  sentOn: (date: string) => `Verstuurd op ${date}`,
  all: 'Alle berichten',
};
