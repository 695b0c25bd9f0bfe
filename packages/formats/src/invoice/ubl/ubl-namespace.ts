const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

/** The namespaces of UBL 2.1 under the prefixes by which its documentation knows them. */
export const UBL_NAMESPACES = {
  cac: `${UBL}:CommonAggregateComponents-2`,
  cbc: `${UBL}:CommonBasicComponents-2`,
} as const;

/** The documents that are read, by the name of their root element. */
export const UBL_DOCUMENTS: Readonly<Record<string, string>> = {
  Invoice: `${UBL}:Invoice-2`,
  CreditNote: `${UBL}:CreditNote-2`,
};
