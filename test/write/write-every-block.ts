/** Prints the digest of a document with every kind of block: run as a process of its own. */
import { createHash } from 'node:crypto';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { everyBlock } from './every-block.ts';

writeDocx(everyBlock, { style: normaliseStyle(), title: '标题', author: '县政协' }).then((bytes) => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
});
