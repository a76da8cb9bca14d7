import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultDeck } from '../../../src/core/deck/defaultDeck.ts';
import { DEFAULT_SCOPE } from '../../../src/core/view/formatView.ts';
import { deckPptx } from '../../../src/export/pptx/deckPptx.ts';
import { FIRST_DATASET } from '../../../src/library/catalogue.ts';
import { readPptx } from '../../support/readPptx.ts';
import { resolved, SLIDE_WORDS } from '../../support/slidesOf.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'presentation-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a presentation in another program', () => {
  // where LibreOffice is not installed there is nothing to open it with
  it.skipIf(!isThere)(
    'opens in LibreOffice, which makes a page of every slide',
    async () => {
      const deck = defaultDeck(FIRST_DATASET, DEFAULT_SCOPE);
      const file = await deckPptx(resolved(FIRST_DATASET, deck.slides), '', SLIDE_WORDS);
      const path = join(folder, 'deck.pptx');
      writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
      const profile = pathToFileURL(join(folder, 'profile')).href;
      execFileSync(
        'soffice',
        [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
        { stdio: 'ignore', timeout: 100_000 },
      );
      const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength((await readPptx(file)).length);
    },
    120_000,
  );
});
