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
  'exclude',
] as const;

export const REGISTRY_KEYS = ['npm', 'pypi', 'golang', 'cargo'] as const;

export const COOLDOWN_SIZES = ['major', 'minor', 'patch'] as const;

export const EXCEPTION_KEYS = ['rule', 'package', 'reason', 'owner', 'expires'] as const;

/** Longest wait in days that a policy can ask for. */
export const MAX_COOLDOWN_DAYS = 365;
