const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MINUTE = 60_000;
const WEEK = 6 * 86_400_000;

/**
 * A moment to wait for: `Thursday 14:20 UTC`, with the date when it is six days off or more. Rounded up to the
 * minute, so that who comes back then is not early.
 */
export function formatUntil(until: number, now: number): string {
  const date = new Date(Math.ceil(until / MINUTE) * MINUTE);
  const day = DAYS[date.getUTCDay()] ?? '';
  const iso = date.toISOString();
  const near = until - now < WEEK;
  return `${day} ${near ? '' : `${iso.slice(0, 10)} `}${iso.slice(11, 16)} UTC`;
}

/** `2026-03-24 14:02 UTC` of an ISO 8601 text; the text itself when it is none. */
export function formatMinute(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Days since publication: `0.4 d`, `21 d`; rounded down. */
export function formatAge(days: number): string {
  return `${days < 10 ? Math.floor(days * 10) / 10 : Math.floor(days)} d`;
}
