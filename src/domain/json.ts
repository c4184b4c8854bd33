/** Reading of untrusted JSON: what is not of the wanted kind is absent. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

const MAX_TEXT = 4096;

export function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function asArray(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A string of at most 4,096 characters; longer ones are cut. */
export function asText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
}

/** An own member: `__proto__` and `constructor` are ordinary keys. */
export function member(value: Json | undefined, key: string): Json | undefined {
  const object = asObject(value);
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Parses UTF-8 JSON with an object at its root; `undefined` for anything else. */
export function parseObject(body: Uint8Array): JsonObject | undefined {
  try {
    return asObject(
      JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')) as Json,
    );
  } catch {
    return undefined;
  }
}

/** Milliseconds since the epoch of an ISO 8601 moment with a date and a time; `NaN` for anything else. */
export function parseMoment(value: Json | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(value)
  ) {
    return Number.NaN;
  }
  // Engines read three fractional digits only by promise; more are cut.
  return Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
}
