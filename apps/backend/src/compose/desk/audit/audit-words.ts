import type { AuditAct } from '@voldaan/application/ports/audit-log.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** What stands above the columns of the file. */
export const AUDIT_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Moment (UTC)', 'Wie', 'Wat', 'Debiteur', 'Stuk'],
  en: ['Moment (UTC)', 'Who', 'What', 'Debtor', 'Item'],
};

/** What somebody saw or did, in the file. */
export const AUDIT_WORDS: Readonly<Record<Language, Readonly<Record<AuditAct, string>>>> = {
  nl: {
    'debtors-searched': 'Zocht in de debiteuren',
    'card-seen': 'Bekeek de kaart',
    'document-seen': 'Bekeek een stuk',
    'proof-downloaded': 'Haalde een bewijs op',
    'link-made': 'Maakte een link naar het portaal',
    'debtor-changed': 'Wijzigde de gegevens',
    'letters-printed': 'Drukte brieven af',
    'files-imported': 'Las bestanden in',
    'batch-released': 'Gaf een eerste verzending vrij',
    'settings-changed': 'Wijzigde de instellingen',
    'log-seen': 'Bekeek het logboek',
    'log-exported': 'Haalde het logboek op',
    'user-changed': 'Wijzigde een gebruiker',
    'list-exported': 'Haalde een lijst op',
    'debtors-paused': 'Pauzeerde veel debiteuren',
    'signed-in': 'Meldde zich aan',
    'sign-in-failed': 'Aanmelden lukte niet',
  },
  en: {
    'debtors-searched': 'Searched the debtors',
    'card-seen': 'Saw the card',
    'document-seen': 'Saw a document',
    'proof-downloaded': 'Downloaded a proof',
    'link-made': 'Made a link to the portal',
    'debtor-changed': 'Changed the details',
    'letters-printed': 'Printed letters',
    'files-imported': 'Imported files',
    'batch-released': 'Released a first sending',
    'settings-changed': 'Changed the settings',
    'log-seen': 'Saw the log',
    'log-exported': 'Exported the log',
    'user-changed': 'Changed a user',
    'list-exported': 'Exported a list',
    'debtors-paused': 'Paused many debtors',
    'signed-in': 'Signed in',
    'sign-in-failed': 'Could not sign in',
  },
};
