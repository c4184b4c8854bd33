/**
 * Keys of pnpm's `packages` and `snapshots`, and the references to them. Version 9: `name@1.0.0(peer@2.0.0)`,
 * `name@https://…`, `name@file:dir`. Version 6: the same with a leading slash, or an address alone. Version 5:
 * `/name/1.0.0_suffix`.
 */
export interface PnpmKey {
  /** Undefined where the key is an address: the entry then states name and version itself. */
  readonly name: string | undefined;
  readonly version: string | undefined;
}

/** The key without peers (`(react@18.0.0)`) and patch (`(patch_hash=…)`) suffixes. Linear. */
export function withoutSuffix(key: string): string {
  if (!key.endsWith(')')) return key;
  let open = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const code = key.charCodeAt(at);
    if (code === 41) open += 1;
    else if (code === 40) open -= 1;
    else if (open === 0) return key.slice(0, at + 1);
  }
  return key;
}

/** Splits a key; `major` is that of the lockfile version. */
export function splitPnpmKey(key: string, major: number): PnpmKey {
  if (major >= 6) {
    const plain = withoutSuffix(key);
    if (major < 9 && !plain.startsWith('/')) return { name: undefined, version: undefined };
    const text = major < 9 ? plain.slice(1) : plain;
    const at = text.indexOf('@', 1);
    if (at < 0) return { name: undefined, version: undefined };
    return { name: text.slice(0, at), version: text.slice(at + 1) };
  }
  if (!key.startsWith('/')) return { name: undefined, version: undefined };
  const suffix = key.indexOf('_', nameEnd(key));
  const slash = key.lastIndexOf('/', suffix < 0 ? key.length : suffix);
  const suffixed = key.slice(slash + 1);
  const underscore = suffixed.indexOf('_');
  return {
    name: key.slice(1, slash),
    version: underscore < 0 ? suffixed : suffixed.slice(0, underscore),
  };
}

/** Where the name of a version 5 key ends, for names may hold `_` themselves. */
function nameEnd(key: string): number {
  const first = key.indexOf('/', 1);
  if (first < 0) return 0;
  const end = key.startsWith('/@') ? key.indexOf('/', first + 1) : first;
  return end < 0 ? 0 : end;
}

/** The key that a reference under a name stands for; undefined for `link:`, which leads to a directory. */
export function resolvePnpmReference(name: string, reference: string, major: number): string | undefined {
  if (reference.startsWith('link:')) return undefined;
  if (major >= 9) {
    if (reference.startsWith('@')) return reference;
    const at = reference.indexOf('@');
    if (at < 0) return `${name}@${reference}`;
    const colon = reference.indexOf(':');
    const bracket = reference.indexOf('(');
    const own = (colon < 0 || at < colon) && (bracket < 0 || at < bracket);
    return own ? reference : `${name}@${reference}`;
  }
  if (reference.startsWith('file:') || withoutSuffix(reference).includes('/')) return reference;
  return major >= 6 ? `/${name}@${reference}` : `/${name}/${reference}`;
}
