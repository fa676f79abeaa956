import { plain } from '../diagnostic/report/palette.ts';
import { writeFailure } from '../output/write-failure.ts';
import { cli } from './cli.ts';
import { processIo } from './io.ts';
import { reportUsage } from './report.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', async (cause: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
    if (cause.code === 'EPIPE') return;
    process.exitCode = 2;
    // What was to be printed is lost (`> 2024.md` on a full disk).
    if (stream === process.stdout) {
      process.stderr.write(await reportUsage(writeFailure('标准输出', cause), 'human', plain));
    }
  });
}

const code = await cli(process.argv.slice(2), processIo());
process.exitCode ??= code;
