/** Loaded before the tool: whatever reaches for the network throws, in threads too, and however it was imported. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** Every function of these is taken away. */
const modules = { net, tls, dns, 'dns/promises': dns.promises, http, http2, https, dgram };
const globals = ['fetch', 'WebSocket', 'EventSource'];
/** Standard output that is a pipe is a socket of this class: only what connects is taken from it. */
const needed = new Set(['net.Socket', 'net.Stream']);

function refuse(name) {
  return function refused() {
    const message = `the network was reached for: ${name}`;
    process._rawDebug(message);
    throw new Error(message);
  };
}

for (const [module, exported] of Object.entries(modules)) {
  for (const name of Object.keys(exported)) {
    const place = `${module}.${name}`;
    const { writable } = Object.getOwnPropertyDescriptor(exported, name);
    if (typeof exported[name] === 'function' && writable && !needed.has(place))
      exported[name] = refuse(place);
  }
}
net.Socket.prototype.connect = refuse('net.Socket.connect');
for (const name of globals) globalThis[name] = refuse(name);
syncBuiltinESMExports();
