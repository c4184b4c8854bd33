/** ISO 8601 UTC to the second, as both CycloneDX and SPDX 2.3 take it. Throws a RangeError outside years 0 to 9999. */
export function formatTime(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  if (text.length !== 24) throw new RangeError('the time is outside the years 0 to 9999');
  return `${text.slice(0, 19)}Z`;
}
