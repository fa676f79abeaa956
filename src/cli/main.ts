import { cli } from './cli.ts';
import { processIo } from './io.ts';

// A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}

process.exitCode = await cli(process.argv.slice(2), processIo());
