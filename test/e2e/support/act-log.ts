/** One line of `act --json`, the fields that are read here. */
interface LogLine {
  readonly msg?: string;
  readonly level?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

export interface StepRun {
  /** Ids from the outermost step inwards, joined by a slash. */
  readonly id: string;
  readonly job: string;
  result?: string;
  /** What a step's main stage printed, without the lines that are commands. */
  output: string;
  /** The same of the post stage. */
  post: string;
  readonly outputs: Record<string, string>;
  readonly annotations: Annotation[];
  summary: string;
}

export interface ActLog {
  readonly steps: readonly StepRun[];
  /** Job id to `success` or `failure`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Everything that was said, for messages and for searching it for secrets. */
  readonly text: string;
}

/** Reads the log of `act --json`. Lines that are not JSON are kept in the text. */
export function readActLog(stdout: string): ActLog {
  const steps = new Map<string, StepRun>();
  const jobs: Record<string, string> = {};
  const text: string[] = [];
  for (const raw of stdout.split('\n')) {
    const line = parseLine(raw);
    if (line === undefined) {
      if (raw !== '') text.push(raw);
      continue;
    }
    text.push((line.msg ?? '').trimEnd());
    if (line.jobResult !== undefined && line.jobID !== undefined) jobs[line.jobID] = line.jobResult;
    if (line.stepID !== undefined) readStepLine(stepOf(steps, line), line);
  }
  return { steps: [...steps.values()], jobs, text: text.join('\n') };
}

function parseLine(raw: string): LogLine | undefined {
  if (!raw.startsWith('{')) return undefined;
  try {
    return JSON.parse(raw) as LogLine;
  } catch {
    return undefined;
  }
}

function stepOf(steps: Map<string, StepRun>, line: LogLine): StepRun {
  const id = (line.stepID ?? []).join('/');
  const key = `${line.jobID ?? ''} ${id}`;
  let step = steps.get(key);
  if (step === undefined) {
    step = { id, job: line.jobID ?? '', output: '', post: '', outputs: {}, annotations: [], summary: '' };
    steps.set(key, step);
  }
  return step;
}

function readStepLine(step: StepRun, line: LogLine): void {
  if (line.stepResult !== undefined && line.stage === 'Main') step.result = line.stepResult;
  if (line.raw_output === true) {
    if (line.stage === 'Post') step.post += line.msg ?? '';
    else step.output += line.msg ?? '';
  }
  switch (line.command) {
    case 'set-output':
      step.outputs[line.name ?? ''] = line.arg ?? '';
      break;
    case 'summary':
      step.summary += line.content ?? '';
      break;
    case 'error':
    case 'warning':
    case 'notice':
      step.annotations.push(annotation(line.command, line));
      break;
    default:
  }
}

function annotation(level: Annotation['level'], line: LogLine): Annotation {
  const { file, line: number, title } = line.kvPairs ?? {};
  return {
    level,
    message: line.arg ?? '',
    ...(file !== undefined && file !== '' ? { file } : {}),
    ...(number !== undefined && number !== '' ? { line: Number(number) } : {}),
    ...(title !== undefined && title !== '' ? { title } : {}),
  };
}
