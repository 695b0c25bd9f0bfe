/** The words of the second factor in Dutch; apart, so that other pages need not load them. */
export const nl = {
  title: 'Nog een korte controle',
  why: 'Uw documenten, eerdere facturen en contactgegevens zijn alleen voor u. Daarom stellen wij eerst een vraag. Betalen kan zonder deze controle.',
  addressTitle: 'Met uw adres',
  postcode: 'Postcode',
  postcodeHint: 'Bijvoorbeeld 1012 AB',
  houseNumber: 'Huisnummer',
  houseNumberHint: 'Met toevoeging, bijvoorbeeld 12 A',
  addressButton: 'Controleer mijn adres',
  amountTitle: 'Met een eerdere factuur',
  amount: 'Bedrag van een factuur die u al betaalde',
  amountHint: 'Een heel bedrag, bijvoorbeeld 482,79',
  amountButton: 'Controleer het bedrag',
  checking: 'Wij kijken het na.',
  impossible: 'Wij hebben te weinig gegevens van u om dit hier te controleren.',
  callUs: (name: string, creditor: string, phone: string) =>
    `Lukt het hier niet? Bel ${name} van ${creditor}, ${phone}. Dan helpen wij u verder.`,
  back: 'Terug zonder controle',
};
