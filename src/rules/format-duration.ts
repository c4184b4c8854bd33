const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of milliseconds in the largest unit that tells it well: `41 minutes`, `5 hours`, `3 days`, `2 years`. Rounded down. */
export function formatDuration(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < MINUTE) return 'less than a minute';
  if (span < HOUR) return count(span / MINUTE, 'minute');
  if (span < 2 * DAY) return count(span / HOUR, 'hour');
  if (span < 730 * DAY) return count(span / DAY, 'day');
  return count(span / (365.25 * DAY), 'year');
}

function count(value: number, unit: string): string {
  const whole = Math.floor(value);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Thu 2026-03-26 14:20 UTC`, minutes rounded up so that at that time the moment has passed. */
export function formatMoment(milliseconds: number): string {
  const date = new Date(Math.ceil(milliseconds / MINUTE) * MINUTE);
  if (Number.isNaN(date.getTime())) return 'an unknown time';
  const iso = date.toISOString();
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
