import type { TextProblem } from '@voldaan/contract/desk/settings-texts.ts';

const RULE: Readonly<Record<TextProblem['rule'], (found: string) => string>> = {
  numbering: (found) => `“${found}”: een bericht telt niet hoe vaak er al is geschreven.`,
  repetition: (found) => `“${found}”: een bericht verwijt niet dat er al is geschreven.`,
  'step-name': (found) => `“${found}”: dit is de naam van een stap, die ziet een debiteur niet.`,
  threat: (found) => `“${found}”: hiermee mag niet worden gedreigd.`,
  charge: (found) => `“${found}”: dit mag in dit bericht niet worden gevraagd of genoemd.`,
  pressure: (found) => `“${found}”: geen haast of druk. Noem liever een datum, die staat er al.`,
  capitals: (found) => `“${found}”: geen hoofdletters.`,
  exclamation: () => 'Ten hoogste één uitroepteken.',
  familiar: (found) => `“${found}”: een bericht zegt u.`,
  notation: (found) => `“${found}”: schrijf bedragen en dagen zoals mensen ze lezen.`,
  'long-sentences': () => 'De zinnen zijn te lang. Gemiddeld ten hoogste 15 woorden.',
  amount: () => 'Noem geen bedrag: dit staat in elk bericht.',
  date: () => 'Noem geen datum: dit staat in elk bericht.',
  link: (found) => `“${found}”: noem geen ander adres. De debiteur moet onze pagina kunnen vertrouwen.`,
  fixed: () => 'In deze brief kan niets worden toegevoegd.',
  'facts-missing': (found) => `Er ontbreekt iets dat in het bericht moet staan (${found}).`,
};

/** The words of "Teksten". */
export const TEXT_WORDS = {
  title: 'Teksten',
  explain:
    'Zo gaat elk bericht weg, met een voorbeeld als debiteur. De tekst zelf ligt vast, omdat de wet en de toon dat vragen. U kunt er een paar regels aan toevoegen.',
  language: 'Taal van de debiteur',
  languages: { nl: 'Nederlands', en: 'Engels' },
  which: 'Bericht',
  fixed: 'In deze brief leest de rechter elke zin. Er kan niets bij.',
  mail: 'Bekijk als e-mail',
  letter: 'Bekijk als brief (pdf)',
  asStored: 'E-mail en brief tonen wat is opgeslagen.',
  own: 'Uw eigen regels in dit bericht',
  opening: 'Na de aanhef',
  closing: 'Voor de groet',
  beneath: 'Onder elk bericht',
  signature: 'Ondertekening (in plaats van naam en bedrijf)',
  contact: 'Hoe u bereikbaar bent',
  optional: 'Mag leeg blijven.',
  preview: 'Bekijk het bericht',
  problems: 'Dit mag er niet in',
  where: {
    opening: 'Na de aanhef',
    closing: 'Voor de groet',
    signature: 'Ondertekening',
    contact: 'Bereikbaar',
    message: 'Het hele bericht',
  },
  rule: (rule: TextProblem['rule'], found: string) => RULE[rule](found),
  subject: 'Onderwerp',
} as const;
