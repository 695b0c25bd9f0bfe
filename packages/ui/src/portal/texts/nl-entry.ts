/** The words of getting in, and of getting lost, in Dutch. */
export const entry = {
  openTitle: 'Bekijk en betaal uw facturen',
  openText: 'Met de knop opent u uw persoonlijke overzicht. U hoeft geen account te maken.',
  openButton: 'Bekijk uw overzicht',
  opening: 'Wij openen uw overzicht.',

  newLinkTitle: 'Een nieuwe link aanvragen',
  newLinkText: 'Wij sturen een nieuwe link naar het e-mailadres dat wij van u hebben. Vul uw code in.',
  newLinkOr: 'Heeft u geen code? Vul dan uw postcode en een factuurnummer in.',
  newLinkPostcode: 'Postcode',
  newLinkPostcodeHint: 'Bijvoorbeeld 1012 AB',
  newLinkInvoice: 'Factuurnummer',
  newLinkInvoiceHint: 'Bijvoorbeeld 2026-1187',
  newLinkButton: 'Stuur mij een nieuwe link',
  newLinkAskedTitle: 'Kijk in uw mailbox',
  newLinkAsked:
    'Kennen wij deze gegevens, en hebben wij uw e-mailadres? Dan ligt er binnen een paar minuten een nieuwe link.',
  newLinkAskedCall: 'Krijgt u geen e-mail? Bel dan het nummer op uw factuur.',

  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText:
    'Misschien is het adres niet helemaal overgenomen. Er is niets veranderd en niets afgeschreven.',
};
