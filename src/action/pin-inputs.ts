/** What only `pin` is given; where nothing is said, the command line's defaults hold. */
export interface PinInputs {
  readonly pullRequest: boolean;
  readonly branch: string;
  /** Absent: nothing can be proposed. */
  readonly token?: string;
  /** Several lines; no other control characters. */
  readonly commitMessage: string;
  readonly labels: readonly string[];
  /** One a line, as on the command line. */
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly update: boolean;
  readonly major: boolean;
  readonly minAge?: string;
  readonly actionsLock: boolean;
}

const MAX_MESSAGE = 10_000;
const MAX_LABELS = 20;

/** From inputs that were checked against their choices. */
export function readPinInputs(values: ReadonlyMap<string, string>): PinInputs {
  const token = values.get('token');
  const minAge = values.get('min-age');
  return {
    pullRequest: values.get('pull-request') === 'true',
    branch: values.get('branch') ?? 'countersign/pin',
    commitMessage: cleanMessage(values.get('commit-message') ?? ''),
    labels: split(values.get('labels'), /[,\n]/).slice(0, MAX_LABELS),
    only: split(values.get('only'), /\n/),
    exclude: split(values.get('exclude'), /\n/),
    update: values.get('update') === 'true',
    major: values.get('major') === 'true',
    actionsLock: values.get('actions-lock') === 'true',
    ...(token !== undefined ? { token } : {}),
    ...(minAge !== undefined ? { minAge } : {}),
  };
}

function split(text: string | undefined, at: RegExp): readonly string[] {
  return [...new Set((text ?? '').split(at).map((part) => part.trim()))].filter((part) => part !== '');
}

/** Git takes any text; a log, an API and a reader do not. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function cleanMessage(text: string): string {
  const lines = text
    .slice(0, MAX_MESSAGE)
    .split(/\r?\n/)
    .map((line) => line.replace(UNSAFE, ' ').trimEnd());
  return lines.join('\n').trim() || 'Pin references to exact versions';
}
