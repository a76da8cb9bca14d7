/** What is compared: the values, the values per head, or their share of the total of all regions. */
export const COMPARE_MEASURES = ['value', 'perHead', 'share'] as const;
export type CompareMeasure = (typeof COMPARE_MEASURES)[number];
