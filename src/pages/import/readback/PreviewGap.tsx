import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import css from './Preview.module.css';
import type { PreviewPart } from './previewParts.ts';

/** What is left out between two rows, in a sentence. */
export function PreviewGap({
  gap: { first, last, marked },
  width,
}: {
  readonly gap: PreviewPart & { readonly kind: 'gap' };
  readonly width: number;
}) {
  const words = readBackMessages(useLanguage());
  const lines = first === last ? String(first) : words.range(String(first), String(last));
  return (
    <tr className={css.gap}>
      <td className={css.line} />
      <td colSpan={width}>
        <span>{words.gap({ lines, rows: formatNumber(last - first + 1, 0), marked })}</span>
      </td>
    </tr>
  );
}
