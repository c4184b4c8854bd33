import { delimiter } from 'node:path';

import { listDirectories } from './endpoints-client.ts';
import type { Environment } from './http-proxy.ts';

/** Of git's own variables, those that say how the user reaches servers. All others are for one repository. */
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSL_(?:CAINFO|CAPATH|CERT|KEY|VERSION|CIPHER_LIST|CERT_PASSWORD_PROTECTED)|PROXY_SSL_\w+|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/;

/** What loads code into a program, asks a person, or is a secret of this action's own. */
const DROPPED =
  /^(?:GIT_.*|SSH_ASKPASS.*|DISPLAY|WAYLAND_DISPLAY|NODE_OPTIONS|NODE_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|PERLLIB|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|PS4|LD_.*|DYLD_.*|INPUT_.*|ACTIONS_.*|PATH|LANG|LANGUAGE|LC_.*)$/i;

/** The environment of a git that uses the network as its user would, asks nobody and starts nothing of the project. */
export function gitEnvironment(env: Environment, project: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name) || !DROPPED.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: listDirectories(env, project).join(delimiter),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
  };
}

/** Stronger than any configuration file. The user's helpers, proxies, certificates and `insteadOf` stay in force. */
export const GIT_SETTINGS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  ...[
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.askPass=',
    'core.commitGraph=false',
    'core.multiPackIndex=false',
    'credential.interactive=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.fsckObjects=false',
    'fetch.recurseSubmodules=false',
    'fetch.unpackLimit=1',
    'fetch.writeCommitGraph=false',
    'http.followRedirects=initial',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=60',
    'log.showSignature=false',
    'protocol.version=2',
    'submodule.recurse=false',
    'transfer.bundleURI=false',
    'transfer.fsckObjects=false',
    'transfer.unpackLimit=1',
  ].flatMap((setting) => ['-c', setting]),
];
