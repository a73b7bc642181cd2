/** Serves the pages of `plain/`: `PORT` (8081 when not set). */
import { createHosts } from './app.ts';

const port = Number(process.env['PORT'] ?? 8081);
try {
  const hosts = await createHosts();
  await hosts.listen({ port });
  console.log(`The host pages are at http://localhost:${String(port)}/ (Ctrl+C stops them)`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${String(port)} is taken by another program. Choose another: PORT=8091 npm start -w @kvasir/hosts`
      : error,
  );
  process.exitCode = 1;
}
