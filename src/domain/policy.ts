import type { RegistryEcosystem } from './ecosystem.ts';
import type { UpdateSize } from './change.ts';
import type { Location } from './component.ts';
import type { Level } from './verdict.ts';

export interface Exception {
  /** Rule id, or `*`. */
  readonly rule: string;
  /** A purl with or without version, `ecosystem/name[@version]`, or a plain name with an optional trailing `*`. */
  readonly package: string;
  readonly reason: string;
  readonly owner: string;
  /** Calendar day (UTC) `YYYY-MM-DD`; the exception holds through the end of that day. */
  readonly expires: string;
  readonly location: Location;
}

export interface RuleSetting {
  readonly level?: Level;
  /** What an unknown of this rule does: `block` makes its evidence required. */
  readonly unknown?: 'block' | 'warn' | 'record';
}

/** Days a release must be old before it may be used. */
export type CooldownDays = Readonly<Record<Exclude<UpdateSize, 'unknown'>, number>>;

export interface Policy {
  /** Where it came from: `defaults`, a path, or `owner/repo@commit`. */
  readonly source: string;
  /** `audit`: nothing blocks, everything is reported. */
  readonly mode: 'enforce' | 'audit';
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly cooldown: {
    readonly default: CooldownDays;
    readonly ecosystems: Readonly<Partial<Record<RegistryEcosystem, CooldownDays>>>;
    /** Name patterns (trailing `*` allowed) that need no waiting, for example the organisation's own scope. */
    readonly exempt: readonly string[];
  };
  readonly provenance: {
    /** Package patterns, as in exceptions: releases of these must have provenance that verifies. */
    readonly required: readonly string[];
  };
  readonly exceptions: readonly Exception[];
  /** The weakest level of a failed rule that makes the run fail. */
  readonly failOn: 'block' | 'warn';
  /** Default for unknowns of rules that have no setting of their own. */
  readonly unknown: 'block' | 'warn' | 'record' | 'by-rule';
  /** Base address per ecosystem; overrides every other configuration. `docker`: for images named without a host. */
  readonly registries: Readonly<Partial<Record<RegistryEcosystem | 'docker', string>>>;
  /** `name+id+key`, and after a space its address: the checksum database of Go modules, in place of GOSUMDB. */
  readonly checksumDatabase?: string;
  /** Path patterns (gitignore-like, `*` and `**`) left out of the inventory; reported as left out. */
  readonly exclude: readonly string[];
}
