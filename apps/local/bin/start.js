#!/usr/bin/env node
// Plain JavaScript without imports, so that an old Node can read it and say what is wrong.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    [
      `Voldaan heeft Node 24 nodig; dit is Node ${process.versions.node}.`,
      'Start met "npm start": "npm ci" heeft de goede versie al opgehaald.',
      'Voldaan needs Node 24; start it with "npm start", which brings its own.',
    ].join('\n'),
  );
  process.exit(1);
}
import('../src/start.ts').then((start) => start.main(process.argv.slice(2)));
