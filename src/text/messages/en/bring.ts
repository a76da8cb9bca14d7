import type { BringMessages } from '../bring.ts';

export const bring: BringMessages = {
  title: 'Import',
  drop: 'Drop a CSV file here',
  choose: 'Choose a file',
  staysLong: 'Reading, computing and keeping happen in the browser, also without a network',
};
