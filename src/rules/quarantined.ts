import { defineRule } from '../domain/rule.ts';
import { isRelease } from './release.ts';

export const quarantined = defineRule({
  meta: {
    id: 'quarantined',
    title: 'Package withheld by the registry',
    what: 'Fails when the registry withholds the whole package while it looks into a report: marked as quarantined, or every one of its versions hidden at once.',
    why: 'A registry takes this step when it has good reason to think that the package was taken over. Any of its versions may be affected until the result is known.',
    incident:
      'PyPI quarantined the whole litellm project on 2026-03-24, 2 hours and 32 minutes after the first hijacked release.',
    fix: 'Stop installing it until the registry has decided; take bytes you verified before from your own mirror if you must build.',
    defaultLevel: 'block',
    unknown: 'block-on-outage',
    falseAlarms:
      'Fires only on the registry’s own state. Registries lift it within days when a report was wrong.',
    references: ['https://peps.python.org/pep-0792/'],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['registryState'],
  applies: ({ component }) => isRelease(component),
  decide: (_subject, { registryState }) => {
    switch (registryState.state) {
      case 'package-quarantined':
        return {
          verdict: 'fail',
          message: 'the registry withholds the whole package during an investigation',
          fix: {
            kind: 'advice',
            text: 'Do not install it until the registry has released it; remove it if you can do without.',
          },
        };
      case 'absent-from-partial-mirror':
        return {
          verdict: 'unknown',
          reason: 'stripped-by-mirror',
          detail: 'the registry in use holds only a part of its upstream, so that absence says nothing',
        };
      default:
        return { verdict: 'pass' };
    }
  },
});
