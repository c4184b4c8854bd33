// Usage: node --import=sigstore-stand-in.mjs ..., with SIGSTORE_STAND_IN=http://127.0.0.1:PORT in the environment.
// Sends what the program asks the signing services of Sigstore and GitHub to a server on loopback, at /HOST/PATH.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const HOSTS = /^(?:fulcio|rekor|timestamp)\.(?:sigstore\.dev|githubapp\.com)$/;
const standIn = process.env['SIGSTORE_STAND_IN'];

if (standIn !== undefined) {
  const { hostname, port } = new URL(standIn);
  const ask = https.request;
  https.request = (target, ...rest) => {
    const host = target?.hostname ?? target?.host ?? '';
    if (!HOSTS.test(host)) return ask(target, ...rest);
    const { agent: _, ...options } = target;
    const path = `/${host}${target.path}`;
    return http.request({ ...options, protocol: 'http:', host: hostname, hostname, port, path }, ...rest);
  };
  syncBuiltinESMExports();
}
