/** What a command of the command line may touch of its process. */
export interface TerminalIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** The program that was started, when it serves jobs in a thread. */
  readonly program?: string | undefined;
  /** Standard output: the result and nothing else. */
  out(text: string): void;
  /** Standard error: talk, progress, errors. */
  err(text: string): void;
}
