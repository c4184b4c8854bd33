import type { Location } from './component.ts';
import type { Evidence } from './evidence.ts';
import type { UnknownReason } from './fact.ts';

/** The three answers. Missing evidence is never a pass. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** What policy does with a failed rule. `off` rules are not run. */
export type Level = 'block' | 'warn' | 'record' | 'off';

/** A mend, ready to paste. */
export type Fix =
  | { readonly kind: 'command'; readonly text: string }
  | {
      readonly kind: 'edit';
      readonly file: string;
      readonly line: number;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'advice'; readonly text: string };

/** What a rule decided about one subject. */
export type Decision =
  | { readonly verdict: 'pass' }
  | {
      readonly verdict: 'fail';
      /** One sentence, numbers before adjectives, without the subject's name (the report puts it in front). */
      readonly message: string;
      /** Tells apart kinds of the same rule, for example the four ways a version can vanish. */
      readonly variant?: string;
      /** Weaker than the rule's own level for this case; never stronger. */
      readonly level?: Exclude<Level, 'off'>;
      readonly fix?: Fix;
      readonly location?: Location;
      /** Only waiting is needed: the moment (milliseconds since the epoch) at which this stops to fail. */
      readonly until?: number;
    }
  | { readonly verdict: 'unknown'; readonly reason: UnknownReason; readonly detail: string };

/** A subject's identity in reports. */
export interface SubjectRef {
  readonly kind: 'component' | 'project' | 'exception' | 'file' | 'tool';
  /**
   * The purl of a component, the directory of a project, the path of a file, the text of an exception, `client:text` of
   * a tool.
   */
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly ecosystem?: string;
  readonly scope?: string;
  readonly direct?: boolean | null;
  readonly lockfile?: string;
}

/** One failed or undecided rule about one subject. */
export interface Finding {
  readonly rule: string;
  readonly subject: SubjectRef;
  readonly verdict: 'fail' | 'unknown';
  /** After policy. An unknown has `block` when policy requires its evidence, otherwise `warn`, or `record`. */
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly variant?: string;
  /** Only for unknown. */
  readonly reason?: UnknownReason;
  readonly location?: Location;
  readonly fix?: Fix;
  readonly until?: number;
  readonly evidence: readonly Evidence[];
  /** Set when an exception of the policy covers it; such a finding no longer counts. */
  readonly exception?: { readonly reason: string; readonly owner: string; readonly expires: string };
  /** Lower-case hex; stable across runs, line shifts and message wording. */
  readonly fingerprint: string;
}
