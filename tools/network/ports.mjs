import net from 'node:net';

/** A port of this machine that nobody listens on just now. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Why the port cannot be listened on (`EADDRINUSE`, `EACCES` …), or null when it can. */
export function portProblem(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', (error) => resolve(error.code ?? 'UNKNOWN'));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** True when something accepts connections there. */
export function isListening(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 2000 });
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
