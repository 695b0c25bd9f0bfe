import type { HELP_NL } from '../nl/help.ts';

export const HELP_EN: typeof HELP_NL = {
  about: 'Voldaan: read invoices, calculate with Dutch collections law, and see whether all is well.',
  lang: 'language: nl or en',
  json: 'the answer as JSON',
  version: 'show the version',
  help: 'show this explanation',
  parse: 'read a file without keeping anything',
  parseInvoice: 'invoices of a UBL or CSV file, as JSON',
  file: 'the file',
  import: 'read files into a running Voldaan',
  importInvoices: 'import invoices; gives a payment link and reference for each',
  files: 'one or more UBL or CSV files',
  url: 'address of the desk',
  administration: 'administration, by id or name',
  calc: 'calculate with Dutch collections law',
  doctor: 'see whether this computer and Voldaan are well',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
};
