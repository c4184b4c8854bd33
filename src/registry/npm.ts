import { unknown } from '../domain/fact.ts';
import type { RegistryAdapter } from './adapter.ts';
import { failure, httpEvidence } from './adapter.ts';
import { asObject, asText, member, parseObject, type JsonObject } from './json.ts';
import { readPackument } from './npm-packument.ts';
import { NO_SAMPLE } from './record.ts';

const NAME = /^(?:@[^@/\s%?#\\]{1,214}\/)?[^@/\s%?#\\]{1,214}$/;

/** The npm registry protocol: one full packument per package (the abbreviated form has no times and no people). */
export const npmAdapter: RegistryAdapter = {
  ecosystem: 'npm',
  place: (component, endpoint) => {
    const { name } = component;
    if (!NAME.test(name) || name.startsWith('.')) {
      return unknown('unsupported', 'the name is not one that npm can have');
    }
    const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
    const base =
      endpoint.bases.find((item) => item.scope !== undefined && item.scope === scope) ??
      endpoint.bases.find((item) => item.scope === undefined);
    if (base === undefined) return unknown('unsupported', endpoint.problem ?? 'no registry is configured');
    return { base, name };
  },
  load: async ({ base, name, versions, http }) => {
    let packument: JsonObject | undefined;
    const answer = await http.get({
      url: `${base.url}${name.replace('/', '%2f')}`,
      headers: { accept: 'application/json' },
      validate: (body) => {
        packument = parseObject(body);
        return checkPackument(packument, name);
      },
    });
    if (!answer.ok) return failure(answer.error);
    const evidence = httpEvidence(answer.value);
    if (packument === undefined || answer.value.status >= 400) {
      return {
        ecosystem: 'npm',
        name,
        evidence,
        state: 'absent',
        partial: false,
        versions: [],
        projectStatus: 'active',
        artifactBases: [],
        clock: NO_SAMPLE,
        missing: {},
      };
    }
    return readPackument(packument, {
      name,
      evidence,
      versions,
      fetchedAt: Date.parse(answer.value.fetchedAt),
    });
  },
};

function checkPackument(packument: JsonObject | undefined, name: string): string | undefined {
  if (packument === undefined) return 'the answer is not complete JSON';
  if (asObject(member(packument, 'versions')) === undefined) return 'the answer is not a packument';
  const stated = asText(member(packument, 'name'));
  return stated === undefined || stated === name ? undefined : 'the answer is about another package';
}
