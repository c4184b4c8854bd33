/** The top-level settings of a policy file, in the order of the docs. `extends` is known and refused. */
export const SETTING_KEYS = [
  'mode',
  'fail-on',
  'unknown',
  'rules',
  'cooldown',
  'provenance',
  'exceptions',
  'registries',
  'checksum-database',
  'exclude',
] as const;

export const REGISTRY_KEYS = ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'] as const;

/** What an address can be set for. `docker`: images named without a host. */
export const ADDRESS_KEYS = [...REGISTRY_KEYS, 'docker'] as const;

export const COOLDOWN_SIZES = ['major', 'minor', 'patch'] as const;

export const EXCEPTION_KEYS = ['rule', 'package', 'reason', 'owner', 'expires'] as const;

/** Longest wait in days that a policy can ask for. */
export const MAX_COOLDOWN_DAYS = 365;

/** Name, eight hex digits, and 33 bytes in base64 (C2SP signed-note). */
export const CHECKSUM_DATABASE_KEY = /^[^\s+]{1,256}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/;
