import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { environment, runCli } from './run-cli.ts';

const script = (shell: string) => runCli(temporaryFolder().path, ['completion', shell]).stdout;
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe('completion', () => {
  it.skipIf(!has('bash'))('bash reads it', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script('bash'), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!has('zsh'))('zsh reads it', () => {
    const { status, stderr } = spawnSync('zsh', ['-n'], { input: script('zsh'), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!has('fish'))('fish reads it', () => {
    const folder = temporaryFolder({ 'c.fish': script('fish') });
    const { status, stderr } = spawnSync('fish', ['-n', folder.at('c.fish')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(['bash', 'zsh', 'fish'])('%s: knows every command, option and choice', (shell) => {
    const text = script(shell);
    for (const word of ['build', 'templates', 'eject', 'out-dir', '综述', 'github', 'zsh']) {
      expect(text).toContain(word);
    }
  });

  describe.skipIf(!has('bash'))('in bash', () => {
    const folderFiles = { '2024.yaml': '', '笔记.txt': '', '专委会/a.yaml': '' };

    /** What bash offers after `words`, of which the last is being typed. */
    function offered(...words: string[]): string[] {
      const folder = temporaryFolder({ ...folderFiles, 'completion.bash': script('bash') });
      const typed = ['cppcc-report', ...words].map((word) => `'${word}'`).join(' ');
      const program = `source completion.bash; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _cppcc_report; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout } = spawnSync('bash', ['-c', program], {
        cwd: folder.path,
        env: environment(),
        encoding: 'utf8',
      });
      return stdout.split('\n').filter(Boolean).sort();
    }

    it('offers commands', () => expect(offered('ex')).toEqual(['explain', 'export']));
    it('offers commands under a command', () => expect(offered('templates', 'ch')).toEqual(['check']));
    it('offers options', () =>
      expect(offered('build', 'a.yaml', '--out')).toEqual(['--out-dir', '--output']));
    it('offers values', () => expect(offered('build', '--to', '')).toEqual(['docx', 'md']));
    it('offers names of types, and no files for what is no file', () => {
      expect(offered('add', '2024.yaml', '--type', '专题协')).toEqual(['专题协商']);
      expect(offered('add', '2024.yaml', '--distinct', '')).toEqual(['否', '是']);
      expect(offered('add', '2024.yaml', '--title', '')).toEqual([]);
    });
    it('offers logs and folders', () => expect(offered('build', '')).toEqual(['2024.yaml', '专委会/']));
    it('offers folders', () => expect(offered('build', '--out-dir', '')).toEqual(['专委会']));
    it('offers any file', () => expect(offered('build', '-o', '笔')).toEqual(['笔记.txt']));
  });
});
