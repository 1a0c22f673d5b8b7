import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What one address answers. */
export interface Served {
  readonly body: string | Buffer;
  /** Media type; default `text/html; charset=utf-8`. */
  readonly type?: string;
  /** Content-Security-Policy of the page, when it has one. */
  readonly csp?: string;
}

/** One request that reached the server: with every host resolved to it, that is all a browser tried to send. */
export interface Request {
  readonly method: string;
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
}

export interface LocalServer {
  readonly port: number;
  /** Everything asked for since the start, in order. */
  readonly requests: readonly Request[];
  /** Lets an address answer, e.g. `serve('x.com', '/home', { body })`. A path `*` answers for the whole host. */
  serve(host: string, path: string, served: Served): void;
  close(): Promise<void>;
}

/**
 * A local https server that is every host at once. The certificate is made at start and signed by
 * nobody: the browsers are told to accept it, so a page really has `https://x.com/home` as its address.
 */
export async function startServer(): Promise<LocalServer> {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const addresses = new Map<string, Served>();
  const requests: Request[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (asked, answer) => {
    const host = (asked.headers.host ?? '').replace(/:\d+$/, '');
    const path = asked.url ?? '/';
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      requests.push({ method: asked.method ?? '', host, path, body: Buffer.concat(parts).toString('utf8') });
      const served =
        addresses.get(host + path) ??
        addresses.get(host + path.replace(/[?#].*$/, '')) ??
        addresses.get(`${host}*`);
      if (served === undefined) {
        answer.writeHead(404).end();
        return;
      }
      answer.writeHead(200, {
        'content-type': served.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        ...(served.csp === undefined ? {} : { 'content-security-policy': served.csp }),
      });
      answer.end(served.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (host, path, served) => addresses.set(path === '*' ? `${host}*` : host + path, served),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
