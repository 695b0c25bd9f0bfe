export const DOCTOR_NL = {
  node: (version: string) => `Node ${version}.`,
  nodeOld: (version: string) => `Node ${version} is te oud. Voer npm ci uit en gebruik npx voldaan.`,
  dynoxide: 'De ingebouwde database (dynoxide) staat klaar.',
  dynalite: 'De ingebouwde database is dynalite: dat werkt, maar langzamer dan dynoxide.',
  noDynamo: 'De ingebouwde database ontbreekt. Voer npm ci uit.',
  stack: (url: string) => `Voldaan antwoordt op ${url}.`,
  well: 'goed',
  wrong: 'fout',
};
