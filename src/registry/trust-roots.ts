import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Environment } from '../platform/http-proxy.ts';
import type { Http, SigstoreInstance, TrustRepository, TrustRootSource } from '../ports.ts';
import { httpEvidence } from './adapter.ts';
import type { Memory } from './memory.ts';

export interface TrustRootSourceOptions {
  readonly http: Http;
  readonly memory: Memory;
  /** `TUF_MIRROR`: another address of the public-good instance's repository. */
  readonly env: Environment;
}

const ADDRESSES: Readonly<Record<SigstoreInstance, string>> = {
  'public-good': 'https://tuf-repo-cdn.sigstore.dev/',
  github: 'https://tuf-repo.github.com/',
};
const DAY = 24 * 3_600_000;
/** Milliseconds for one file: whoever cannot reach the repository must not wait long to hear so. */
const DEADLINE = 5_000;

/** Sigstore's and GitHub's own TUF repositories over HTTP. */
export function createTrustRootSource(options: TrustRootSourceOptions): TrustRootSource {
  return {
    open: (instance): Result<TrustRepository, SourceError> => {
      const address = addressOf(instance, options.env);
      return address === undefined
        ? err({ kind: 'unsupported', message: 'TUF_MIRROR is not an http or https address' })
        : ok(openRepository(`tuf ${instance} ${address}`, address, options));
    },
  };
}

function openRepository(
  name: string,
  address: string,
  { http, memory }: TrustRootSourceOptions,
): TrustRepository {
  return {
    address,
    get: async (path, { maxBytes, immutable, anew }) => {
      const answer = await http.get({
        url: `${address}${path}`,
        headers: { accept: '*/*' },
        maxBytes,
        deadline: DEADLINE,
        ...(immutable ? { immutable } : { freshFor: DAY, anew }),
      });
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      return ok({ ...(status < 400 ? { body } : {}), evidence: httpEvidence(answer.value) });
    },
    recall: async () => {
      await memory.open();
      return memory.recall('heads', name);
    },
    remember: (value) => memory.remember('heads', name, value),
  };
}

function addressOf(instance: SigstoreInstance, env: Environment): string | undefined {
  const mirror = instance === 'public-good' ? (env.TUF_MIRROR?.trim() ?? '') : '';
  if (mirror === '') return ADDRESSES[instance];
  try {
    const { protocol, username, password, search, hash } = new URL(mirror);
    const isPlain = username === '' && password === '' && search === '' && hash === '';
    return isPlain && /^https?:$/.test(protocol) ? `${mirror.replace(/\/+$/, '')}/` : undefined;
  } catch {
    return undefined;
  }
}
