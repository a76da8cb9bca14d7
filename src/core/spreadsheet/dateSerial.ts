const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** Excel takes 1900 for a leap year: from here on a serial is sure. */
export const FIRST_SURE_SERIAL = 61;

/** The day of a serial as ISO, by UTC so that no time zone moves it; null for what is no day, such as Excel's 29 February 1900. */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_SERIAL)) return null;
  if (date1904) return iso(EPOCH_1904 + day * DAY_MS);
  if (day === 0 || day === 60) return null;
  return iso(EPOCH_1900 + (day < 60 ? day + 1 : day) * DAY_MS);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
