export type Toml = Readonly<Record<string, unknown>>;

/** A configuration file of the user; one that is not TOML is as if empty. The reader is loaded at first use. */
export async function parseToml(text: string): Promise<Toml | undefined> {
  try {
    const { parse } = await import('smol-toml');
    return parse(text);
  } catch {
    return undefined;
  }
}

/** An own member of a table; `undefined` where there is no table. */
export function table(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Toml)[key]
    : undefined;
}
