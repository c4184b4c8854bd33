import type { SourceError } from '../domain/errors.ts';
import { err, type Result } from '../domain/result.ts';
import type { GitFault } from './git-fault.ts';
import { createGate, type Gate } from './http-gate.ts';

/** Runs questions to hosts: bounded at once, and ended early where a host does not answer. */
export interface Hosts {
  /** `met`: the host has answered before in this run, so it may take its time. */
  ask<T>(host: string, work: (met: boolean) => Promise<Result<T, GitFault>>): Promise<Result<T, GitFault>>;
}

interface Host {
  met: boolean;
  misses: number;
  last: SourceError | undefined;
  readonly probe: Gate;
}

const MISSES = 2;

/**
 * A host that could not be reached twice in a row is not asked again: every further question to it fails at once
 * with the same sentence, as does one that a host let wait that has not answered before. Until a host has answered, only two questions wait for it at a time. A machine without a
 * network so pays the time of two failures, side by side.
 */
export function createHosts(concurrency: number): Hosts {
  const hosts = new Map<string, Host>();
  const whole = createGate(concurrency);
  const hostOf = (name: string) => {
    const host = hosts.get(name) ?? { met: false, misses: 0, last: undefined, probe: createGate(MISSES) };
    hosts.set(name, host);
    return host;
  };
  return {
    ask: async (name, work) => {
      const host = hostOf(name);
      const early = !host.met;
      if (early) await host.probe.enter();
      const holds = early && !host.met && host.misses < MISSES;
      if (early && !holds) host.probe.leave();
      await whole.enter();
      try {
        if (host.misses >= MISSES) {
          return err({ kind: 'unreachable', message: host.last?.message ?? `${name} could not be reached` });
        }
        const answer = await work(host.met);
        if (answer.ok || answer.error.away !== true) {
          if (answer.ok || answer.error.kind !== 'budget') {
            host.misses = 0;
            host.met = true;
          }
          return answer;
        }
        const error: GitFault = host.met ? answer.error : { ...answer.error, kind: 'unreachable' };
        host.misses++;
        host.last = error;
        // Its place stays taken, so that no third question starts before the second has failed.
        host.probe.slowDown();
        return err(error);
      } finally {
        whole.leave();
        if (holds) host.probe.leave();
      }
    },
  };
}
