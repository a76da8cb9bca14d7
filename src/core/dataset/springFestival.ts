/** The month (1 or 2) and day of the Spring Festival of a year, by the Chinese calendar. */
export function springFestival(year: number): { readonly month: 1 | 2; readonly day: number } {
  for (let day = 21; day <= 31 + 21; day++) {
    const date = new Date(Date.UTC(year, 0, day));
    if (isNewYear(date)) return day <= 31 ? { month: 1, day } : { month: 2, day: day - 31 };
  }
  throw new RangeError(`no Spring Festival is known for ${year}`);
}

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function isNewYear(date: Date): boolean {
  const parts = CHINESE.formatToParts(date);
  const first = (type: 'month' | 'day'): boolean =>
    parts.some((part) => part.type === type && part.value === '1');
  return first('month') && first('day');
}
