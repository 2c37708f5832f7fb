/** Loaded before the tool: whatever reaches for the network throws, however it was imported. */
import { syncBuiltinESMExports } from 'node:module';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import dgram from 'node:dgram';
import tls from 'node:tls';

/** Of these modules every function is taken away. */
const modules = { net, tls, dns, 'dns/promises': dns.promises, http, http2, https, dgram };
/** Of the global object these. */
const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

function refuse(name) {
  return function refused() {
    const message = `the network was reached for: ${name}`;
    process.stderr.write(`${message}\n`);
    throw new Error(message);
  };
}

for (const [module, exported] of Object.entries(modules)) {
  for (const name of Object.keys(exported)) {
    if (typeof exported[name] !== 'function') continue;
    // Classes that others inherit from (`net.Socket`) stay classes; they throw when one is made.
    try {
      exported[name] = refuse(`${module}.${name}`);
    } catch {
      // A few are read only: none of them opens a connection.
    }
  }
}
for (const name of globals) globalThis[name] = refuse(name);
syncBuiltinESMExports();
