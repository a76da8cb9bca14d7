export function IndicatorPage(_: { dataset: unknown; view: unknown; region: number; year: number }) { return null; }
