import type { Widen } from '../../language.ts';
import type { offline as zh } from '../zh/offline.ts';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const offline = {
  version: (version: string) => `Version ${version}`,
  ready: 'works offline',
  offered: 'There is a new version.',
  now: 'Update now',
  later: 'Later',
  replaced: 'Tongbi has been updated; this window still has the version before.',
  reload: 'Reload',
  title: 'Export for offline presentation',
  what: 'One HTML file that opens by a double click on any computer: it presents, and overview, indicators and comparisons can be browsed. No network, nothing to install.',
  making: 'Preparing…',
  failed: {
    noDeck: 'What is to be presented is not on this machine; nothing was made.',
    noPage: 'The program for the file could not be fetched. Check the network and open this again.',
    notMade: 'The file could not be made; the data may be too large for this browser.',
  },
  deckByRule: (slides: number) => `Deck: made from the data, ${counted(slides, 'slide')}`,
  deck: (name: string, slides: number) => `Deck: “${name}”, ${counted(slides, 'slide')}`,
  dataset: (name: string, indicators: number, regions: number) =>
    regions > 1
      ? `Data: ${name} (${counted(indicators, 'indicator')}, ${counted(regions, 'region')})`
      : `Data: ${name} (${counted(indicators, 'indicator')})`,
  builtIn: 'built in',
  missing: (count: number) =>
    count === 1
      ? 'One dataset is not on this machine; its slides will be empty.'
      : `${count} datasets are not on this machine; their slides will be empty.`,
  whole:
    'The data go along whole, with their sources and notes; whoever receives the file can see all of them.',
  withNotes: 'Include speaker notes',
  fileName: (stem: string) => `${stem} offline`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  started: 'Download started',
  unread: {
    title: 'The data in this file cannot be read',
    damaged:
      'The file may not have been copied whole, or was changed by another program. Copy it again, or ask the sender for another one.',
    newer: 'It was written by a newer version of Tongbi. Ask the sender for another one.',
    goOn: 'Open Tongbi without these data',
  },
} as const satisfies Widen<typeof zh>;
