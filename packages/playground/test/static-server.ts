/** A plain static server, as any host of static files is. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

interface StaticServer {
  /** Address of the folder, ending in a slash. */
  readonly address: string;
  close(): void;
}

/** Serves the folder under a path of its own, as a project's page at a shared host is. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const under = '/some/project/';
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = path.join(folder, pathname.slice(under.length));
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': contentTypes[path.extname(file)] ?? 'text/plain' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}${under}`, close: () => server.close() };
}
