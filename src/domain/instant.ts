const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Milliseconds since the epoch of an ISO 8601 date or time; UTC where no offset stands. `undefined` for anything
 * else, also for dates that do not exist (`2026-02-30`).
 */
export function parseInstant(text: string): number | undefined {
  if (text.length > 40 || !ISO.test(text)) return undefined;
  const day = text.slice(0, 10);
  const check = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(check) || new Date(check).toISOString().slice(0, 10) !== day) return undefined;
  const withZone = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const value = Date.parse(withZone);
  return Number.isNaN(value) ? undefined : value;
}
