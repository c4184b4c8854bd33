import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { CooldownDays, Policy } from '../domain/policy.ts';
import type { MapEntry } from '../inventory/node.ts';
import { defaultPolicy } from './default-policy.ts';
import { COOLDOWN_SIZES, MAX_COOLDOWN_DAYS, REGISTRY_KEYS } from './policy-keys.ts';
import { readMap, readText, readTexts, type PolicyReader } from './policy-reader.ts';

/** Reads `cooldown`: days for all sizes (`default: 7`) or by size, for everything and by ecosystem, and `exempt`. */
export function readCooldown(entry: MapEntry | undefined, reader: PolicyReader): Policy['cooldown'] {
  const fallback = defaultPolicy.cooldown;
  if (entry === undefined) return fallback;
  const map = readMap(reader, entry, {
    what: 'cooldown',
    keys: ['default', ...REGISTRY_KEYS, 'exempt'],
  });
  if (map === undefined) return fallback;
  const general = readDays(map.get('default'), fallback.default, reader);
  const ecosystems: Partial<Record<RegistryEcosystem, CooldownDays>> = {};
  for (const key of REGISTRY_KEYS) {
    if (map.has(key)) ecosystems[key] = readDays(map.get(key), general, reader);
  }
  const exempt = readTexts(reader, map.get('exempt'), 'cooldown.exempt').flatMap(({ text, line }) => {
    if (text !== '*') return [text];
    reader.reject(
      line,
      'cooldown.exempt cannot hold *, which would exempt everything.',
      'Use days of 0 instead.',
    );
    return [];
  });
  return { default: general, ecosystems, exempt };
}

function readDays(entry: MapEntry | undefined, fallback: CooldownDays, reader: PolicyReader): CooldownDays {
  if (entry === undefined) return fallback;
  if (entry.value.kind === 'scalar') {
    const days = readNumber(entry, reader);
    return days === undefined ? fallback : { major: days, minor: days, patch: days };
  }
  const map = readMap(reader, entry, { what: 'cooldown', keys: COOLDOWN_SIZES });
  if (map === undefined) return fallback;
  const of = (size: (typeof COOLDOWN_SIZES)[number]): number => {
    const setting = map.get(size);
    return setting === undefined ? fallback[size] : (readNumber(setting, reader) ?? fallback[size]);
  };
  return { major: of('major'), minor: of('minor'), patch: of('patch') };
}

function readNumber(entry: MapEntry, reader: PolicyReader): number | undefined {
  const text = readText(entry.value) ?? '';
  const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (days <= MAX_COOLDOWN_DAYS) return days;
  return reader.reject(
    entry.line,
    `A cooldown must be a whole number of days between 0 and ${MAX_COOLDOWN_DAYS}.`,
    'For example: patch: 3',
  );
}
