/** The places where an administration is set up, with their addresses, in the order of the navigation. */
export const SETTINGS = {
  administration: '/administration',
  plans: '/plans',
  arrangements: '/arrangements',
  disputes: '/disputes',
  sending: '/sending',
  templates: '/templates',
  legal: '/legal',
  users: '/users',
  connections: '/connections',
  audit: '/audit',
} as const;
export type SettingsPlace = keyof typeof SETTINGS;

/** Places about people and secrets: only for administrators, also to read. */
const ADMINISTRATORS: ReadonlySet<SettingsPlace> = new Set([
  'administration',
  'users',
  'connections',
  'audit',
]);

const places = Object.keys(SETTINGS) as readonly SettingsPlace[];

/** The settings that somebody may see. */
export const settingsFor = (may: readonly string[]): readonly SettingsPlace[] =>
  places.filter((place) => may.includes('administer') || !ADMINISTRATORS.has(place));

/** Whether a place is one of the settings. */
export const isSettings = (place: string): place is SettingsPlace | 'settings' =>
  place === 'settings' || place in SETTINGS;
