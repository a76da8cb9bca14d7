import type { Problem, ProblemCode } from '../../../core/problem.ts';
import type { ProblemWords } from '../zh/problems.ts';

type Words = (problem: Problem) => ProblemWords;

const say =
  (title: string, action: string): Words =>
  () => ({ title, action });
const RESAVE = 'Save it as .xlsx or CSV in Excel or WPS and open it again.';

export const problems: Record<ProblemCode, Words> = {
  recipe_too_large: say(
    'The recipe file is too large',
    'Recipes are a few kB; check that the file was exported here.',
  ),
  recipe_not_json: say('This is no recipe file', 'Choose recipes exported here (.json).'),
  recipe_invalid: (p) => ({
    title: `The recipe file is wrong at “${p.raw ?? ''}”`,
    action: 'It may have been edited or come from a newer version. None of its recipes was imported.',
  }),
  empty_file: say('The file is empty (0 bytes)', 'Check that the export succeeded.'),
  blank_file: say('The file holds blank lines only', 'Check that the export succeeded.'),
  file_too_large: say('The file is larger than 200 MB', 'Split it by year or region.'),
  spreadsheet: say('This is an Excel workbook (.xlsx), not CSV', RESAVE),
  old_spreadsheet: say('This is an old Excel file (.xls)', RESAVE),
  pdf: say('This is a PDF', 'Get the table as CSV or Excel.'),
  image: say('This is a picture', 'Get the table as CSV or Excel.'),
  archive: say('This is an archive', 'Unpack it and open the CSV or .xlsx inside.'),
  web_page: say('This is a web page, not CSV', 'It may be a login page; export the CSV again.'),
  json: say('This is JSON, not CSV', 'Export it as CSV.'),
  binary: say('This is binary, not a text table', 'Check the kind of file.'),
  encoding_unknown: say('The encoding cannot be recognised', RESAVE),
  encoding_mixed: (p) => ({
    title: `The bytes of this line are not ${p.expected ?? ''}`,
    action: `The file may be joined from two encodings or damaged. It can be read with one of them, other characters become �. ${RESAVE}`,
  }),
  encoding_ambiguous: say(
    'Several encodings are possible and give different words',
    'Choose the one that reads well.',
  ),
  replacement_characters: say(
    'Some characters were damaged by an earlier conversion (�)',
    'Kept as they are; check the original.',
  ),
  file_unreadable: say(
    'The file could not be read to its end',
    'It may have been moved or changed. Try again.',
  ),
  worker_failed: say(
    'The reader stopped unexpectedly',
    'Open data is untouched. Try again, or split the file.',
  ),
  cancelled: say('Reading was cancelled', 'Nothing was changed.'),
  header_only: say('There is a header but no data', 'Check the conditions of the export.'),
  several_tables: say(
    'The file holds more than one table: another begins at this line',
    'Choose one to read; save what is not listed as a file of its own.',
  ),
  no_data_near_top: (p) => ({
    title: `There are no data in the first ${p.expected ?? ''} lines`,
    action: 'Remove the blank lines or the text above the data and open the file again.',
  }),
  one_column: say(
    'Only one column was found',
    'Check that columns are parted by comma, semicolon, tab or bar.',
  ),
  no_values: (p) => ({
    title: `No column of numbers was found${p.raw === null ? '' : `: “${p.raw}” is no number`}`,
    action:
      p.raw === null
        ? 'Check that the table holds numbers.'
        : 'Keep only numbers in this column, and brackets, triangles and the like in another.',
  }),
  no_period: say('The table names no year', 'Put the year in the title, the file name or a column.'),
  line_too_long: say(
    'This line is too long (over 2 million characters)',
    'A line end or a closing quote may be missing.',
  ),
  cell_too_long: say('A cell is longer than 32,767 characters', 'A closing quote may be missing.'),
  too_many_rows: say('There are more than 2,000,000 rows', 'Split the file by year or region.'),
  too_many_columns: (p) => ({
    title: `${p.raw ?? ''} columns, more than 500`,
    action: 'Some of the columns can be read.',
  }),
  too_many_indicators: say(
    'There are more than 65,536 indicators',
    'Codes or regions may have been taken for indicators. Split the file.',
  ),
  too_many_periods: say('There are more than 65,536 periods', 'Split the file by year.'),
  too_many_units: say('There are more than 65,536 units', 'The unit column may hold something else; check.'),
  unclosed_quote: say('A quote is not closed', 'From here on all would be one cell. Add the quote.'),
  stray_quote: say(
    'Text follows a closing quote',
    'A quote inside a cell is written twice (""), the cell in quotes.',
  ),
  quote_after_space: say(
    'A space stands before a quote',
    'The quote has no effect and the cell may be cut. Remove the space.',
  ),
  mixed_line_endings: say('More than one kind of line end', 'All were read as line ends.'),
  separator_line: say('The first line declares the separator (sep=)', 'Used, and not read as data.'),
  header_not_there: (p) => ({
    title: `Line ${p.line ?? ''} cannot be the header: it is blank, or not among the first ${p.expected ?? ''} lines`,
    action: 'Choose the line that holds the column names.',
  }),
  header_too_high: (p) => ({
    title: `A header has at most ${p.expected ?? ''} rows; ${p.raw ?? ''} were chosen`,
    action: 'Choose only the rows that hold column names.',
  }),
  role_twice: (p) => ({
    title: `Two columns have the same role: “${p.raw ?? ''}” and column ${p.expected ?? ''}`,
    action: 'Several columns may be places; every other role is for one column. Change one of them.',
  }),
  role_without_period: (p) => ({
    title: `Column “${p.raw ?? ''}” is to hold values, but of which year is not known`,
    action: 'Say which year it holds, such as 2023.',
  }),
  choice_unused: (p) => ({
    title:
      p.expected === 'line'
        ? `Line ${p.raw ?? ''} is not a line of the data; its correction was not used`
        : p.expected === 'column'
          ? `There is no column ${p.raw ?? ''}; its correction was not used`
          : `“${p.raw ?? ''}” was not found; its correction was not used`,
    action: 'The other corrections hold.',
  }),
  cells_beyond: (p) => ({
    title: `Wider than the table: “${p.raw ?? ''}” stands beyond column ${p.expected ?? ''}`,
    action: 'The row is read as data, without the cells that are too many.',
  }),
  no_header: say('There is no header; the first line is data', 'Columns were recognised by content.'),
  merged_header: say('The header has two rows', 'The upper words were joined to the columns below.'),
  duplicate_header: (p) => ({
    title: `Column name “${p.raw ?? ''}” repeats column ${p.expected ?? ''}`,
    action: 'Give the two columns different names.',
  }),
  similar_headers: (p) => ({
    title: `“${p.raw ?? ''}” and “${p.expected ?? ''}” differ in spaces, case or width only`,
    action: 'Read as two; check whether they are one.',
  }),
  blank_header: say('A column has no name', 'Named by its position.'),
  nameless_column: say('A column without a name has content', 'It was not used.'),
  column_ignored: (p) => ({
    title:
      p.raw === null || p.raw === ''
        ? `Column ${p.column ?? ''} was not used`
        : `Column “${p.raw}” was not used`,
    action: 'It is no region, period, indicator or value.',
  }),
  ragged_row: (p) => ({
    title:
      p.column === null
        ? `No data row (${p.expected ?? ''} columns expected)`
        : `${p.expected ?? ''} columns expected, ${p.column} found`,
    action: 'These rows were left out, the others read.',
  }),
  note_among_rows: (p) => ({
    title: `A line of words among the rows: “${p.raw ?? ''}”`,
    action: 'Data follow it, so it was read neither as a note nor as data.',
  }),
  section_row: (p) => ({
    title: `“${p.raw ?? ''}” is a heading without values`,
    action: 'Not read as data.',
  }),
  column_without_cells: (p) => ({
    title: `Column “${p.raw ?? ''}” is empty: every row is shorter than the header`,
    action: 'It was left out. Check whether the rows lack a column and the others are shifted.',
  }),
  repeated_header: say('The header appears again among the rows', 'Not read as data.'),
  total_row: (p) => ({ title: `“${p.raw ?? ''}” is a total`, action: 'Shown, and left out of ranks.' }),
  fill_down: say(
    'A name or period stands once and the rows below are blank',
    'Probably merged cells. Choose: take the one above, or leave these rows out.',
  ),
  missing_key: say('The region, indicator or period is missing', 'These rows were left out.'),
  duplicate_key: (p) => ({
    title: `The same as line ${p.expected ?? ''}, with the same value`,
    action: 'Kept once.',
  }),
  revised_value: (p) => ({
    title: `A preliminary value and the final one (${p.expected ?? ''}) of the same item`,
    action: 'The final one was taken; the preliminary one is kept as a note.',
  }),
  duplicate_missing: (p) => ({
    title: `The same item as line ${p.expected ?? ''}, and one of the two has no number`,
    action: 'The number was taken.',
  }),
  duplicate_conflict: (p) => ({
    title: `The same region, indicator and period as line ${p.expected ?? ''}, with another value`,
    action: p.severity === 'error' ? 'Choose which line to use.' : 'Only the chosen line is used.',
  }),
  row_limit_of_excel: say('Exactly as many rows as Excel can hold', 'The export may be cut; check its end.'),
  hidden_characters: say('A name holds invisible characters', 'Removed for matching.'),
  unbalanced: say('The lines do not add up', 'Nothing was taken. Please report how this file is built.'),
  not_a_number: say('Not a number', 'Left out.'),
  bad_grouping: say('Thousands are grouped wrongly', 'Left out; check the original.'),
  decimal_comma: say('The comma may mark decimals or thousands', 'The numbers differ; choose.'),
  decimal_comma_read: say('The comma was read as a decimal point', 'Only so are all cells numbers.'),
  footnote_mark: say('A footnote mark follows a number or name', 'Read without it.'),
  bound_value: say(
    'A bound (余, ≥, ≤, 约)',
    'Read as at least, at most or about; a change that is not certain is not judged.',
  ),
  range_value: say('A range', 'Left out.'),
  bracketed_number: say(
    'A number in brackets or with a triangle',
    'It may mean negative; nothing is guessed, left out.',
  ),
  full_width_number: say('Full-width digits', 'Read as ordinary digits.'),
  unicode_minus: say('The minus is “−” or “–”', 'Read as negative.'),
  scale_suffix: say('万 or 亿 follows the number', 'Multiplied.'),
  unit_in_cell: say('A unit stands in the cell', 'Read apart.'),
  percent_or_ratio: (p) => ({
    title: `“${p.expected ?? ''}” may be percent or ratio`,
    action: 'The readings differ by a factor of 100; choose.',
  }),
  percent_in_cell: say('A percent sign in the cell', 'Read as percent.'),
  number_overflow: say('The number is too large or too long', 'Left out.'),
  excel_error_cell: say('An Excel error such as #DIV/0!', 'Read as missing.'),
  period_invalid: say('Not a period', 'These rows were left out.'),
  two_digit_year: (p) =>
    p.severity === 'note'
      ? {
          title: `The year has two digits (${p.raw ?? ''})`,
          action: `Read as ${p.expected ?? ''}; check.`,
        }
      : { title: 'The year has two digits', action: 'Left out; write four.' },
  future_year: say('A year to come has a value', 'It may be a target; check.'),
  date_order: say('Day and month may stand in either order', 'Choose.'),
  fiscal_year: (p) => ({
    title: `A fiscal year (${p.raw ?? ''})`,
    action: `Read as ${p.expected ?? ''}.`,
  }),
  mixed_period: say(
    'Years, quarters and months are mixed',
    'The most frequent was read, the others left out.',
  ),
  period_mark: (p) => ({
    title: `The period is marked: “${p.raw ?? ''}”`,
    action:
      'Read as one indicator with the other years; flash, preliminary and estimated figures are provisional.',
  }),
  cumulative_period: (p) => ({
    title: `Every year is cumulative over months ${p.raw ?? ''}`,
    action: 'Read as years, each compared with the same months of the year before.',
  }),
  period_dates: (p) => ({
    title: 'All dates are the first or last day of a month, quarter or year',
    action: `Read as that: ${p.raw ?? ''} → ${p.expected ?? ''}.`,
  }),
  date_serial: (p) => ({
    title: 'Dates are the day numbers of a spreadsheet',
    action: `Read as dates: ${p.raw ?? ''} → ${p.expected ?? ''}.`,
  }),
  dropped_zero: (p) => ({
    title: `“${p.raw ?? ''}” may be January, or October without its last zero`,
    action: 'Choose.',
  }),
  week_period: say('Weeks do not line up with the year before', 'Left out; add them up to months or years.'),
  figures_apart: (p) => ({
    title: `“${p.raw ?? ''}” is another kind of figure than the other years (budget, actual, target)`,
    action: 'Read as indicators of their own, not compared.',
  }),
  unit_changed: (p) => ({
    title: `Another unit: ${p.raw ?? ''} instead of ${p.expected ?? ''}`,
    action: 'Converted where exact, otherwise not compared.',
  }),
  unit_unknown: say('An unknown unit', 'Kept as it is.'),
  impossible_value: (p) => ({
    title: `An impossible value: ${p.raw ?? ''}`,
    action: 'Kept as it is; check.',
  }),
  impossible_unit: (p) => ({
    title: `${p.expected ?? ''} is never as high as ${p.raw ?? ''}`,
    action: 'The unit is very likely μg/m³. Kept as it stands; check it or change the unit.',
  }),
  outlier_jump: (p) => ({
    title: `A jump by a power of ten (${p.expected ?? ''} → ${p.raw ?? ''})`,
    action: 'A slip of the point, or of 万 and 亿? Check.',
  }),
  published_change: say(
    'The file prints its own change',
    'It is not data; each is checked against the change that the values give.',
  ),
  published_error: (p) => ({
    title: `The file prints a change of ${p.raw ?? ''}; the values give ${p.expected ?? ''}`,
    action: 'The sign, the point or a digit may be wrong. Check; the recomputed change is shown.',
  }),
  published_differs: (p) => ({
    title: `The file prints a change of ${p.raw ?? ''}; the values give ${p.expected ?? ''}`,
    action:
      'It may be at comparable prices or on a comparable definition, or last year was revised. The file does not say; the recomputed change is shown.',
  }),
  published_comparable: (p) => ({
    title: `The file prints a change in comparable terms: ${p.raw ?? ''}`,
    action:
      'For whole years of amounts, counts and concentrations it is shown as the change, and marked as the file’s.',
  }),
  published_rounding: (p) => ({
    title: `The printed change ${p.raw ?? ''} is within rounding of ${p.expected ?? ''}`,
    action: 'Taken as the same.',
  }),
  published_unchecked: (p) => ({
    title: `The printed change ${p.raw ?? ''} cannot be checked`,
    action:
      'The file has no comparable value of the year before, or does not say whether it is percent or a difference.',
  }),
  encrypted_spreadsheet: say(
    'This Excel file has a password',
    'Remove it in Excel or WPS, save as .xlsx or CSV and open it again.',
  ),
  binary_spreadsheet: say('This is a binary Excel workbook (.xlsb)', RESAVE),
  open_document: say('This is an OpenDocument file (such as .ods)', RESAVE),
  word_document: say(
    'This is a Word document',
    'Copy the table and paste it here, or save it as .xlsx or CSV.',
  ),
  presentation: say('This is a presentation', 'Get the table as CSV or Excel.'),
  spreadsheet_broken: (p) => ({
    title: `The workbook is damaged${p.raw === null ? '' : `: ${p.raw} cannot be read`}`,
    action: 'Open it in Excel or WPS, save it once more and try again.',
  }),
  spreadsheet_too_large: say(
    'The workbook is larger than can be read',
    'At most 50 MB, 300 MB unpacked and 50 sheets; a file packed beyond reason is not read either. Split it, or save the sheet as CSV.',
  ),
  spreadsheet_entities: say(
    'The workbook holds a document type declaration, which none should',
    'It may be malicious and was not read. Ask where it comes from, or save it once more.',
  ),
  no_table_in_workbook: say('The workbook holds no data', 'Check that this is the right file.'),
  which_sheet: say('Several sheets hold a table', 'Choose the one to read; open the file again for another.'),
  sheet_missing: (p) => ({ title: `There is no sheet “${p.raw ?? ''}”`, action: 'Choose another.' }),
  range_unknown: (p) => ({ title: `“${p.raw ?? ''}” is no range of cells`, action: 'Write it as A1:F20.' }),
  hidden_sheet: (p) => ({
    title: `The sheet “${p.raw ?? ''}” is hidden`,
    action: 'It was read all the same; check that it is the right one.',
  }),
  hidden_sheet_unread: (p) => ({
    title: `There is a hidden sheet: “${p.raw ?? ''}”`,
    action: 'It was not read.',
  }),
  other_sheet: (p) => ({
    title: `There is another sheet: “${p.raw ?? ''}”`,
    action: `It was not read; “${p.expected ?? ''}” was.`,
  }),
  outside_range: (p) => ({
    title: `Only ${p.raw ?? ''} was read`,
    action: `${p.expected ?? ''} more lines outside hold something and were not read.`,
  }),
  text_named_spreadsheet: say('It is named as an Excel file and holds a text table', 'Read as CSV.'),
  spreadsheet_named_text: say('It is named as a text and holds an Excel workbook', 'Read as .xlsx.'),
  address_invalid: say(
    'This is no usable address',
    'Write a whole http or https address of a CSV or .xlsx file.',
  ),
  address_blocked: (p) => ({
    title: `${p.raw ?? ''} was not asked: the policy of this page allows its own site only`,
    action:
      'The policy is the proof that no data leave. Download the file and drop it here; whoever deploys the page may allow this one origin (see the README).',
  }),
  address_failed: (p) => ({
    title: `The address gives no file${p.expected === null ? '' : ` (${p.expected})`}`,
    action: 'Check the address and the network, or download the file and drop it here.',
  }),
  address_timeout: say(
    'It took more than 15 seconds',
    'There is no answer, or it is too slow. Try again, or download the file and drop it here.',
  ),
  paste_denied: say(
    'The browser does not let the clipboard be read',
    'Press Ctrl V (⌘V on a Mac) on this page instead.',
  ),
  paste_image: say(
    'The clipboard holds a picture only',
    'Copy the cells themselves in Excel or WPS, not a screenshot.',
  ),
  paste_no_table: say(
    'The clipboard holds no table',
    'Copy cells of two columns or more in Excel or WPS and paste again.',
  ),
  paste_too_large: say('More than 10 MB were pasted', 'Save it as a file and open that.'),
  merged_cells: (p) => ({
    title: `There are merged cells (such as ${p.raw ?? ''})`,
    action: 'The first cell holds the content, the others are blank.',
  }),
  merged_away: say('Something lies under merged cells', 'It is not seen in Excel and was not read.'),
  hidden_rows: say('There are hidden rows', 'They were read all the same; check that they count.'),
  hidden_columns: say('There are hidden columns', 'They were read all the same; check that they count.'),
  cell_line_break: say('A cell holds a line break', 'Read as a space.'),
  formula_without_value: (p) => ({
    title: `A formula has no computed value (such as ${p.raw ?? ''})`,
    action: 'Read as missing, not as 0. Open and save it in Excel, then import it again.',
  }),
  percent_format: (p) => ({
    title: 'The cell has a percent format',
    action: `Read as the percentage that is shown: ${p.raw ?? ''} → ${p.expected ?? ''}.`,
  }),
  number_scaled: (p) => ({
    title: 'The cell format scales the number',
    action: `Read as ${p.expected ?? ''} (stored: ${p.raw ?? ''}).`,
  }),
  number_format_size: (p) => ({
    title: `The cell format shows another size than is stored (${p.expected ?? ''})`,
    action: 'The two readings differ; choose one.',
  }),
  early_date: (p) => ({
    title: `The date serial ${p.raw ?? ''} is before March 1900, where Excel itself is not sure`,
    action: 'Check this cell.',
  }),
};
