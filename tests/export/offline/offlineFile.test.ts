// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_ID } from '../../../src/core/deck/offlineFile.ts';
import { embeddableJson, offlineFile } from '../../../src/export/offline/offlineFile.ts';

const PAGE =
  '<!doctype html>\n<html><head><title>t</title></head><body><div id="root"></div></body></html>\n';

/** jsdom's Blob has no text(). */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><img src=x onerror=alert(1)>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029\u0000\r\n',
    '\ud800',
    '__proto__',
    '</body>',
  ),
);

describe('what is put into a page', () => {
  it('comes out of it as it went in, whatever the texts are, and adds nothing else to the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile), { maxLength: 4 }), async (pairs) => {
        const contents = { pairs, name: pairs[0]?.[0] ?? '' };
        const text = await textOf(offlineFile(PAGE, contents));
        const page = new DOMParser().parseFromString(text, 'text/html');
        const element = page.getElementById(EMBEDDED_ID);
        expect(JSON.parse(element?.textContent ?? '')).toEqual(contents);
        expect(page.body.children).toHaveLength(2);
        expect(page.head.children).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('has no character in it that could end its element', () => {
    expect(embeddableJson({ '<a>': '&\u2028' })).toBe(String.raw`{"\u003ca\u003e":"\u0026\u2028"}`);
  });
});
