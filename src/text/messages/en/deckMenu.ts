import type { Widen } from '../../language.ts';
import type { deckMenu as zh } from '../zh/deckMenu.ts';

export const deckMenu: Widen<typeof zh> = {
  stage: 'Present',
  thisView: 'This page',
  byRule: 'The deck of these data',
  withComparison: 'The deck of these data, with the comparison',
  add: 'Add to a deck',
  newDeck: 'A new deck',
  newName: (dataset: string) => dataset,
  untitled: 'Untitled',
  manage: 'Manage and edit',
  added: (name: string, at: number) => `Added to “${name}” as slide ${at}`,
  full: (name: string) => `“${name}” is full; not added`,
  notKept: 'could not be kept; in this window only',
  failed: 'Not added; please try again.',
  undo: 'Undo',
  undone: 'Taken out again',
  open: 'Open',
  close: 'Close',
};
