/** error: 阻断, the import is refused; warning: read, and marked; note: read, and said. */
export type Severity = 'error' | 'warning' | 'note';

/** One kind of problem at its first place; facts only, the sentence is written in text/problemText.ts. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Physical line, from 1. */
  readonly line: number | null;
  /** Column in the file, from 1 (A is 1). */
  readonly column: number | null;
  /** As it stands in the file, at most 60 characters. */
  readonly raw: string | null;
  readonly expected: string | null;
  /** How often it occurs; `lines` holds the first of them. */
  readonly count: number;
  readonly lines: readonly number[];
}

export type ProblemCode = FileProblem | StructureProblem | ValueProblem | RecipeProblem;

/** A file of reading recipes. */
export type RecipeProblem = 'recipe_too_large' | 'recipe_not_json' | 'recipe_invalid';

/** The file as a whole. */
export type FileProblem =
  | 'empty_file'
  | 'blank_file'
  | 'file_too_large'
  | 'spreadsheet'
  | 'old_spreadsheet'
  | 'encrypted_spreadsheet'
  | 'binary_spreadsheet'
  | 'open_document'
  | 'word_document'
  | 'presentation'
  | 'spreadsheet_broken'
  | 'spreadsheet_too_large'
  | 'spreadsheet_entities'
  | 'no_table_in_workbook'
  | 'which_sheet'
  | 'sheet_missing'
  | 'range_unknown'
  | 'hidden_sheet'
  | 'hidden_sheet_unread'
  | 'other_sheet'
  | 'outside_range'
  | 'text_named_spreadsheet'
  | 'spreadsheet_named_text'
  | 'address_invalid'
  | 'address_blocked'
  | 'address_failed'
  | 'address_timeout'
  | 'paste_denied'
  | 'paste_image'
  | 'paste_no_table'
  | 'paste_too_large'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'web_page'
  | 'json'
  | 'binary'
  | 'encoding_unknown'
  | 'encoding_mixed'
  | 'encoding_ambiguous'
  | 'replacement_characters'
  | 'file_unreadable'
  | 'worker_failed'
  | 'cancelled';

/** Rows and columns. */
export type StructureProblem =
  | 'header_only'
  | 'several_tables'
  | 'no_data_near_top'
  | 'one_column'
  | 'no_values'
  | 'no_period'
  | 'line_too_long'
  | 'cell_too_long'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'too_many_indicators'
  | 'too_many_periods'
  | 'too_many_units'
  | 'unclosed_quote'
  | 'stray_quote'
  | 'quote_after_space'
  | 'mixed_line_endings'
  | 'separator_line'
  | 'header_not_there'
  | 'header_too_high'
  | 'role_twice'
  | 'role_without_period'
  | 'choice_unused'
  | 'cells_beyond'
  | 'no_header'
  | 'merged_header'
  | 'duplicate_header'
  | 'similar_headers'
  | 'blank_header'
  | 'nameless_column'
  | 'column_ignored'
  | 'ragged_row'
  | 'note_among_rows'
  | 'section_row'
  | 'column_without_cells'
  | 'repeated_header'
  | 'total_row'
  | 'fill_down'
  | 'missing_key'
  | 'duplicate_key'
  | 'duplicate_missing'
  | 'revised_value'
  | 'duplicate_conflict'
  | 'row_limit_of_excel'
  | 'hidden_characters'
  | 'merged_cells'
  | 'merged_away'
  | 'hidden_rows'
  | 'hidden_columns'
  | 'cell_line_break'
  | 'unbalanced';

/** Cells. */
export type ValueProblem =
  | 'not_a_number'
  | 'bad_grouping'
  | 'decimal_comma'
  | 'decimal_comma_read'
  | 'footnote_mark'
  | 'bound_value'
  | 'range_value'
  | 'bracketed_number'
  | 'full_width_number'
  | 'unicode_minus'
  | 'scale_suffix'
  | 'unit_in_cell'
  | 'percent_or_ratio'
  | 'percent_in_cell'
  | 'number_overflow'
  | 'excel_error_cell'
  | 'formula_without_value'
  | 'percent_format'
  | 'number_scaled'
  | 'number_format_size'
  | 'early_date'
  | 'period_invalid'
  | 'two_digit_year'
  | 'future_year'
  | 'date_order'
  | 'fiscal_year'
  | 'mixed_period'
  | 'period_mark'
  | 'cumulative_period'
  | 'period_dates'
  | 'date_serial'
  | 'dropped_zero'
  | 'week_period'
  | 'figures_apart'
  | 'unit_changed'
  | 'unit_unknown'
  | 'impossible_value'
  | 'impossible_unit'
  | 'outlier_jump'
  | 'published_change'
  | 'published_error'
  | 'published_differs'
  | 'published_comparable'
  | 'published_rounding'
  | 'published_unchecked';
