import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/output/write-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';

const OLD = Buffer.from('旧');
const NEW = Buffer.from('新');

/** Writes 新 over a document that held 旧 when it was read. */
function replace(folder: TemporaryFolder, name = '综述.docx', content = NEW) {
  const path = folder.at(name);
  return writeFiles([{ path, shown: name, kind: 'docx', content, replaces: OLD, backup: true }], false);
}

describe('a file that is replaced by what was made from it', () => {
  it('is kept beside it, and no backup is written over', async () => {
    const folder = temporaryFolder({ '综述.docx': OLD, '综述.备份.docx': '最早的' });
    const { backups, diagnostics, files } = await replace(folder);
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(1);
    expect(backups).toEqual([folder.at('综述.备份2.docx')]);
    expect(folder.files()).toEqual(['综述.docx', '综述.备份.docx', '综述.备份2.docx'].sort());
    expect([folder.read('综述.docx'), folder.read('综述.备份.docx'), folder.read('综述.备份2.docx')]).toEqual(
      ['新', '最早的', '旧'],
    );
  });

  it('keeps its permissions, and so does the backup', async () => {
    const folder = temporaryFolder({ '综述.docx': OLD });
    chmodSync(folder.at('综述.docx'), 0o640);
    await replace(folder);
    for (const name of ['综述.docx', '综述.备份.docx']) {
      expect(statSync(folder.at(name)).mode & 0o777, name).toBe(0o640);
    }
  });

  it('stays a link where it is one, with the backup beside the link', async () => {
    const folder = temporaryFolder({ '档案/综述.docx': OLD });
    symlinkSync(folder.at('档案/综述.docx'), folder.at('综述.docx'));
    await replace(folder);
    expect(folder.read('档案/综述.docx')).toBe('新');
    expect(folder.read('综述.备份.docx')).toBe('旧');
  });

  it('is left alone where it stands as planned: no backup', async () => {
    const folder = temporaryFolder({ '综述.docx': OLD });
    const { backups } = await replace(folder, '综述.docx', OLD);
    expect(backups).toEqual([]);
    expect(folder.files()).toEqual(['综述.docx']);
  });

  it.each(['~$综述.docx', '~$述.docx', '~$.docx', '.~综述.docx', '.~lock.综述.docx#'])(
    'is not touched while %s says that it is open',
    async (lock) => {
      const folder = temporaryFolder({ '综述.docx': OLD, [lock]: '' });
      const { diagnostics } = await replace(folder);
      expect(diagnostics).toMatchObject([{ code: 'document-open' }]);
      expect(diagnostics[0]?.hint).toContain(`“${lock}”`);
      expect(folder.files()).toEqual(['综述.docx', lock].sort());
      expect(folder.read('综述.docx')).toBe('旧');
    },
  );

  it('is not touched when somebody has saved it since it was read', async () => {
    const folder = temporaryFolder({ '综述.docx': '刚存的' });
    const { diagnostics } = await replace(folder);
    expect(diagnostics).toMatchObject([{ code: 'document-changed' }]);
    expect(folder.files()).toEqual(['综述.docx']);
    expect(folder.read('综述.docx')).toBe('刚存的');
  });

  it('is as it was, and alone, when it cannot be written', async () => {
    // With what the temporary name adds, too long for any file system.
    const name = `${'长'.repeat(83)}.docx`;
    const folder = temporaryFolder({ [name]: OLD });
    expect((await replace(folder, name)).diagnostics).toMatchObject([{ code: 'file-unwritable' }]);
    expect(folder.files()).toEqual([name]);
    expect(folder.read(name)).toBe('旧');
  });

  it('is as it was when another of the same plan cannot be written', async () => {
    const name = `${'长'.repeat(83)}.docx`;
    const folder = temporaryFolder({ '甲.docx': OLD, [name]: OLD });
    const planned = ['甲.docx', name].map(
      (shown) =>
        ({ path: folder.at(shown), shown, kind: 'docx', content: NEW, replaces: OLD, backup: true }) as const,
    );
    const { backups, diagnostics } = await writeFiles(planned, false);
    expect(diagnostics).toMatchObject([{ code: 'file-unwritable' }]);
    expect(backups).toEqual([]);
    expect(folder.files()).toEqual(['甲.docx', name].sort());
    expect(folder.read('甲.docx')).toBe('旧');
  });
});
